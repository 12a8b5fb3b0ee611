### What is said when something does not work. May stand on any screen, and is read by the
### worker, sometimes with the family looking on. Each message says what happened, what
### was kept, and what to do next. Calm and plain: no blame, no codes, no exclamation marks.

## A field of a form

# $field (string): the label of the field, already in the reader's language
error-required = Please fill in “{ $field }”. Everything else you typed is still here.
# $field (string): the label of the field, already in the reader's language
# $max (number): the most characters that are kept
# $actual (number): the characters that were typed
error-too-long = “{ $field }” is longer than can be saved (length: { $actual }, limit: { $max }). Your text is still here. Shorten it, or put part of it in a second note.
# $field (string): the label of the field, already in the reader's language
# $max (number): the most entries that are kept
# $actual (number): the entries that were given
error-too-many = “{ $field }” has more entries than can be saved (entries: { $actual }, limit: { $max }). They are all still here. Remove or join some, then it will be saved.
# $field (string): the label of the field, already in the reader's language
# $text (string): what was typed as a date
error-no-such-day = There is no such day as “{ $text }” in “{ $field }”. What you typed is still here. Check the day and the month, or write the date in words as the person said it.
# $field (string): the label of the field, already in the reader's language
error-not-a-language = The language in “{ $field }” is not one that Doorstep knows. Nothing else was changed. Please choose a language from the list.
# Said when someone writes about immigration status in a place where it is better not written.
# $field (string): the label of the field, already in the reader's language
error-not-written = “{ $field }” is talked about, not written down, to protect the family. It was not saved. Write down only the help that is wanted, such as a legal appointment.
error-snapshot-closed = This culturagram has its date and is closed, so that it stays as it was told that day. Nothing in it was changed. To add something new, start a new culturagram.
# Something the screen points to was not found: a person, a visit, a note.
error-not-there = This points to something that is no longer in the case. Nothing was changed. Go back and open it again from the case.
# $field (string): the label of the field, already in the reader's language; can also be a technical name
error-bad-request = “{ $field }” could not be understood, so nothing was saved. What you typed is still here. Check it and try again.

## Opening Doorstep

error-locked = Doorstep is locked. What you typed is safe on this laptop. Unlock it with your passphrase to go on.
error-wrong-passphrase = This passphrase does not open Doorstep on this laptop. Nothing was changed. Check the keyboard language and capital letters and try again, or use your recovery words.
# $seconds (number): how long to wait
error-wait =
    { $seconds ->
        [one] Please wait one second before you try again. Nothing was changed.
       *[other] Please wait { $seconds } seconds before you try again. Nothing was changed.
    }
# The passphrase that someone wants to set is too easy to guess.
error-weak-passphrase = This passphrase could be guessed too easily, so it was not set. Choose four or more words that do not belong together, and that you can remember.
# Under the field while a passphrase is being chosen.
error-passphrase-short = At least 15 characters or six words, so that nobody can guess it. Go on typing.
# Under the field while a passphrase is being chosen: long enough, and still easy to guess.
error-passphrase-common = This could still be guessed. Add a word that has nothing to do with the others.
error-recovery-words = These recovery words do not open Doorstep on this laptop. Nothing was changed. Compare each word, and the order of the words, with your printed sheet.
error-handed-over = The family is using this laptop now. Nothing was changed. Take it back with your PIN or passphrase.
error-pin = A PIN has 4 to 8 digits. Nothing was changed.
error-wrong-pin = This is not the PIN that was set on this laptop. Nothing was changed. Try again, or use your passphrase.
error-passphrase-only = The PIN cannot be used now. Type your passphrase instead. What the family has written is kept.
# Shown once Doorstep has opened with the recovery words, when the disk is full or cannot be written.
error-passphrase-not-kept = Doorstep is open, but the new passphrase could not be saved on this laptop's disk. Your old passphrase and your recovery words still work. Free some space, then set the new passphrase in Settings.
error-key-file-damaged = The key file on this laptop is damaged, so Doorstep cannot be opened yet. Nothing was deleted. Do not install Doorstep again: show this message to your agency's support, who can bring back a copy of the key file.
error-key-file-missing = The key file is not on this laptop, though your cases are. Nothing was deleted. Do not set Doorstep up again: show this message to your agency's support, who can bring back a copy of the key file.
error-database-damaged = The file that holds your cases is damaged. Nothing was deleted. Do not install Doorstep again: show this message to your agency's support. What the agency has received is safe.
error-database-missing = The file that holds your cases is not where Doorstep left it. Nothing was deleted. It may have been moved: show this message to your agency's support before you set anything up again.
error-too-new = These cases were saved by a newer Doorstep. They were not touched. Update Doorstep on this laptop, then open it again.
error-already-open = Doorstep is already open on this laptop. Nothing was changed. Go to the window that is open.
error-memory = This laptop has too little free memory to open Doorstep just now. Nothing was changed. Close other programs, then try again.

## Saving on this laptop

error-disk-full = This laptop has no free space left, so the last change is not saved yet. It is still on the screen. Free some space, then it will be saved.
error-disk = This laptop's disk did not answer as it should, so the last change is not saved yet. It is still on the screen. Try again; if it goes on, copy what you typed onto paper and call your agency's support.

## Talking to the agency

error-no-network = The agency cannot be reached at the moment. Everything is saved on this laptop and will be sent by itself when there is a network. You can go on working.
error-wrong-server = The server that answered does not know this laptop: it is another agency's, or it was put back from an older copy. Nothing was sent to it. Check the address; if it is right, connect this laptop again with a new code from your agency.
# The address of the agency's server, as it was typed.
error-address = This is not an address that Doorstep can use: it must begin with https, so that nothing travels in the clear. What you typed is still here. Compare it with what your agency gave you.
error-enroll-code-refused = The agency does not take this code: it was never given out, it was used already, or it is older than ten minutes. Nothing was changed on this laptop. Check the code, or ask your agency for a new one. You can also work now and connect later.
error-too-many-tries = There were too many tries in a short time. Nothing was changed. Wait ten minutes, then try again with a new code from your agency.
error-device-revoked = The agency has closed this laptop's access. Nothing more is sent or received. What is on the laptop is still here, encrypted. Call your agency's support.
# $code (string): a short technical word that support can look up
error-server-said = The agency's server could not take this now ({ $code }). Everything is saved on this laptop and will be sent again by itself. If this goes on, tell your agency's support.
# Two laptops write under the same name, because one is a copy of the other.
error-diverged = Another laptop sends to the agency under this laptop's name. Sending has stopped; nothing was lost. Connect this laptop again with a new code from your agency: what waits here is then sent under its new name.
# Before many cases are taken off the laptop at once.
error-removals = The agency says that many of your cases are no longer yours. Nothing was removed yet. Ask your supervisor; if it is right, agree to it on the Sync screen.
error-not-enrolled = This laptop is not connected with an agency yet. Everything is saved here. Connect it with a code from your agency when you are ready.
error-unverified = What the server sent does not carry the signatures that it should. It was not taken in, and what you have is unchanged. Tell your agency's support.

## Anything else

error-internal = Something went wrong inside Doorstep. What was saved before is safe. Try again; if it goes on, close Doorstep, open it again, and tell your agency's support.
