### Opening Doorstep, and hiding it in a hurry. Says nothing about whose laptop it is. Read by the worker.

unlock-passphrase = Passphrase
unlock-open = Unlock
unlock-opening = Opening…
unlock-offline = Works without a network
# $seconds (number): how long to wait before the next try
unlock-wait =
    { $seconds ->
        [one] Next try in { $seconds } second
       *[other] Next try in { $seconds } seconds
    }

## With the recovery words, when the passphrase is forgotten

unlock-recovery = I have my recovery words
unlock-recovery-title = Open with your recovery words
unlock-recovery-text = Type the twelve words from your sheet in their order, with a space between them, and choose a new passphrase. Your families' records stay as they are.
unlock-recovery-words = Recovery words
unlock-recovery-open = Open and set the new passphrase
unlock-recovery-back = Back to the passphrase

## The empty page that hides everything

# A button: takes the worker back to where they were.
unlock-return = Go on
# A button: closes Doorstep at once.
unlock-lock-now = Lock
# Heading of the note when a new passphrase could not be saved after unlocking with recovery words.
unlock-not-kept = The new passphrase was not saved
