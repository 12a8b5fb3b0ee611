### Errors. Shown on any screen; read by the worker, sometimes with the family looking on.
### Each message says what happened, what is safe, and what to do next. Calm and plain: no
### blame, no codes, no exclamation marks.

## A field of a form

# $field (string): the label of the field, already in the reader's language
error-required = Fill in “{ $field }”. Everything else you typed is still here.
# $field (string): the label of the field, already in the reader's language
# $max (number): the most characters allowed
# $actual (number): the characters typed
error-too-long = “{ $field }” is too long to save (length: { $actual }, limit: { $max }). Your text is still here. Shorten it, or move part of it to another field.
# $field (string): the label of the field, already in the reader's language
# $max (number): the most entries allowed
# $actual (number): the entries given
error-too-many = “{ $field }” has too many entries to save (entries: { $actual }, limit: { $max }). They are all still here. Delete or combine some, and try again.
# $field (string): the label of the field, already in the reader's language
# $max (number): the highest age that is taken
error-not-an-age = “{ $field }” must be a whole number from 0 to { $max }. What you typed is still here.
# $field (string): the label of the field, already in the reader's language
# $text (string): what was typed as a date
error-no-such-day = “{ $text }” in “{ $field }” is not a real date. What you typed is still here. Check the day and the month, or write the date in words, the way the person said it.
# $field (string): the label of the field, already in the reader's language
error-not-a-language = Doorstep does not know the language in “{ $field }”. Nothing else was changed. Choose a language from the list.
# Said when someone writes about immigration status in a place where it should not be written.
# $field (string): the label of the field, already in the reader's language
error-not-written = To protect the family, “{ $field }” is discussed but not written down. This was not saved. Write only the help the family wants, such as a legal appointment.
error-snapshot-closed = This culturagram is closed and read-only, so it stays the way the family told it that day. Nothing was changed. To add something new, start a new culturagram.
# Something on the screen was not found: a person, a visit, a note.
error-not-there = This is no longer in the case. Nothing was changed. Go back to the case and open it again from there.
# $field (string): the label of the field, already in the reader's language; can also be a technical name
error-bad-request = Doorstep could not read “{ $field }”, so it was not saved. What you typed is still here. Check it and try again.

## Opening Doorstep

error-locked = Doorstep is locked. What you typed is safe on this laptop. Unlock it with your passphrase to continue.
error-wrong-passphrase = That passphrase does not open Doorstep on this laptop. Nothing was changed. Check the keyboard language and Caps Lock and try again, or use your recovery words.
# $seconds (number): how long to wait
error-wait =
    { $seconds ->
        [one] Wait { $seconds } second, then try again. Nothing was changed.
       *[other] Wait { $seconds } seconds, then try again. Nothing was changed.
    }
# The passphrase that someone wants to set is too easy to guess.
error-weak-passphrase = That passphrase is too easy to guess, so it was not set. Choose four or more unrelated words that you can remember.
# Under the field while a passphrase is being chosen.
error-passphrase-short = Use at least 15 characters or six words. Keep typing.
# Under the field while a passphrase is being chosen: long enough, and still easy to guess.
error-passphrase-common = This is still easy to guess. Add a word that has nothing to do with the others.
error-recovery-words = Those recovery words do not open Doorstep on this laptop. Nothing was changed. Compare each word, and the order of the words, with your sheet.
error-key-file-damaged = The key file on this laptop is damaged, so Doorstep cannot open yet. Nothing was deleted. Do not reinstall Doorstep. Show this message to your agency’s support team; they can restore a copy of the key file.
error-key-file-missing = The key file is missing from this laptop, but your cases are still here. Nothing was deleted. Do not set up Doorstep again. Show this message to your agency’s support team; they can restore a copy of the key file.
error-database-damaged = The file with your cases is damaged. Nothing was deleted. Do not reinstall Doorstep. Show this message to your agency’s support team. Everything the agency has received is safe.
error-database-missing = The file with your cases is not where Doorstep left it. Nothing was deleted by Doorstep. The file may have been moved. Show this message to your agency’s support team before you set anything up again.
error-too-new = These cases were saved by a newer version of Doorstep. Nothing was changed. Update Doorstep on this laptop, then open it again.
error-already-open = Doorstep is already open on this laptop. Nothing was changed. Go to the open window.
error-memory = This laptop does not have enough free memory to open Doorstep right now. Nothing was changed. Close other programs, then try again.
error-handed-over = The family is using this laptop now. Nothing was changed. To continue, type your PIN or passphrase.
error-pin = A PIN has 4 to 8 digits. Nothing was changed.
error-wrong-pin = This is not the PIN that was set on this laptop. Nothing was changed. Try again, or use your passphrase.
error-passphrase-only = The PIN cannot be used now. Type your passphrase instead. What the family has written is saved.
# Shown once Doorstep has opened with the recovery words, when the disk is full or cannot be written.
error-passphrase-not-kept = Doorstep is open, but the new passphrase could not be saved on this laptop’s disk. Your old passphrase and your recovery words still work. Free some space, then set the new passphrase in Settings.

## Saving on this laptop

error-disk-full = This laptop is full, so your last change is not saved yet. It is still on the screen. Free up some space, and Doorstep will save it.
error-disk = This laptop’s disk had a problem, so your last change is not saved yet. It is still on the screen. Try again. If the problem continues, copy what you typed onto paper and call your agency’s support team.

## Talking to the agency

error-no-network = Doorstep cannot reach the agency right now. Everything is saved on this laptop and will be sent automatically when there is a connection. You can keep working.
error-wrong-server = The server that answered does not know this laptop. It may belong to another agency, or it may have been restored from an older copy. Nothing was sent to it. Check the address. If it is correct, ask your agency for a new code and connect this laptop again.
# The address of the agency's server, as it was typed.
error-address = Doorstep cannot use this address. It must begin with https, so that nothing is sent unprotected. What you typed is still here. Compare it with the address your agency gave you.
error-enroll-code-refused = The agency did not accept this code. It may be mistyped, already used, or more than ten minutes old. Nothing was changed on this laptop. Check the code, or ask your agency for a new one. You can also start working now and connect later.
error-too-many-tries = There were too many attempts in a short time. Nothing was changed. Wait ten minutes, then try again with a new code from your agency.
error-device-revoked = Your agency has revoked this laptop’s access, so nothing more is sent or received. Your work is still on this laptop, encrypted. Call your agency’s support team.
# $code (string): a short technical word that the support team can look up
error-server-said = The agency’s server could not accept this right now (code: { $code }). Everything is saved on this laptop and will be sent again automatically. If this keeps happening, tell your agency’s support team.
# Two laptops send under the same name, because one is a copy of the other; or one laptop wrote on
# from an older copy of its files.
error-diverged = The agency has other changes under this laptop’s name. Its data was probably copied to another laptop or restored from an older copy, so sending has stopped. Nothing was lost. Ask your agency for a new code and connect this laptop again; then everything waiting here will be sent.
# $count (number): changes that are lost
# $first (number): the number of the first on this laptop
# $last (number): the number of the last
error-changes-lost = An older copy of the files was restored on this laptop, and changes that were never sent to the agency are lost (numbers { $first } to { $last }, { $count } in all). Check your latest notes and write again what is missing. Then ask your agency for a new code and connect this laptop again. After that, everything you have written since will be sent.
# Before many cases are removed from the laptop at once.
error-removals = The agency says that many of your cases are no longer assigned to you. Nothing was removed from this laptop yet. Ask your supervisor. If it is correct, confirm it on the Sync screen.
error-not-enrolled = This laptop is not connected to an agency yet. Everything is saved here. When you are ready, connect it with a code from your agency.
error-unverified = Doorstep could not verify what the server sent, so it was not accepted. Your work is unchanged. Tell your agency’s support team.

## Anything else

error-internal = Something went wrong in Doorstep. Everything saved so far is safe. Try again. If the problem continues, close Doorstep, open it again, and tell your agency’s support team.

# A form was filled from another version of the record than the one it names.
error-bad-base = This form no longer matches the record. Nothing was lost. Open the record again to see what you typed.
error-record-gone = This record was deleted or is not on this laptop. What you typed is saved as a draft.
error-case-left = This family’s case is no longer on this laptop. What you typed is saved as a draft.
error-unknown-field = This version of Doorstep cannot save this field. What you typed is saved as a draft.
# $field (string): the label of the field
error-refused = “{ $field }” is not saved yet. Fix it or delete its draft first.
error-undecided = Two versions still need a choice. Choose one first.
error-nothing-to-decide = There is nothing to review here anymore.
error-not-allowed = Your role does not allow this change.
error-unreadable = This value does not fit the field. Check it, then change it or clear the field. What you typed is saved as a draft.
error-fixed = This was set when the record was added and cannot be changed.
error-before-it-began = The end is before the start.
error-signed = This record is signed. Add an addendum instead.
error-changed = This record has new changes. View them before you sign.
