### Unlocking Doorstep, and hiding it quickly. Nothing here says whose laptop it is. Read by the
### worker.

unlock-passphrase = Passphrase
unlock-open = Unlock
unlock-opening = Opening…
unlock-offline = Works offline
# Shown on the locked screen when the disk did not take what was typed.
unlock-lost = The last words typed before Doorstep locked could not be saved. After you unlock, check what you typed last.
# $seconds (number): how long to wait before the next try
unlock-wait =
    { $seconds ->
        [one] Try again in { $seconds } second
       *[other] Try again in { $seconds } seconds
    }

## With the recovery words, when the passphrase is forgotten

unlock-recovery = Use recovery words
unlock-recovery-title = Unlock with your recovery words
unlock-recovery-text = Type the twelve words from your sheet in order, with a space between words, and choose a new passphrase. Your cases stay as they are.
unlock-recovery-words = Recovery words
unlock-recovery-open = Unlock and set new passphrase
unlock-recovery-back = Use passphrase

## The blank page that hides everything

# A button: takes the worker back to where they were.
unlock-return = Continue
# A button: closes Doorstep at once.
unlock-lock-now = Lock
# Heading of the note when a new passphrase could not be saved after unlocking with recovery words.
unlock-not-kept = The new passphrase was not saved
