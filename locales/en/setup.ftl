### First use of Doorstep on a laptop: language, passphrase, recovery words, the agency. Read
### once by the worker, alone. Calm and exact: these messages protect families.

## The top of each step

# $step (number): which step this is
# $steps (number): how many there are
setup-step = Step { $step } of { $steps }
setup-language-title = Which language do you read?
setup-language-text = Doorstep will use this language for you. You choose each family’s language later.
setup-language-next = Continue

## The passphrase

setup-passphrase-title = Choose a passphrase
setup-passphrase-text = Your passphrase protects everything you write about families on this laptop. Nobody else can look it up for you: not your agency, and not the people who make Doorstep.
setup-passphrase-hint = Choose four or more unrelated words that you can remember. You can use spaces.
setup-passphrase-label = Passphrase
setup-passphrase-new = New passphrase
setup-passphrase-again = Type the same passphrase again
setup-passphrase-differs = The two passphrases are different.
setup-passphrase-show = Show passphrase
setup-passphrase-create = Set passphrase

# How hard the passphrase is to guess; 0 is the weakest.
# Used by code: setup-strength-*
setup-strength-0 = Can be guessed right away
setup-strength-1 = Can be guessed in minutes
setup-strength-2 = Can be guessed in days
setup-strength-3 = Hard to guess
setup-strength-4 = Very hard to guess
# Read out before the five messages above.
setup-strength-label = Passphrase strength

## The recovery words

setup-words-title = Your recovery words
setup-words-text = If you forget your passphrase, these twelve words open Doorstep on this laptop. They are shown only now.
setup-words-keep = Write them down or print them. Keep the sheet away from the laptop, and not in the laptop bag. Anyone who has both the sheet and the laptop can read everything.
setup-words-print = Print
setup-words-next = I have them on paper
# The heading of the printed sheet, which does not say whose it is.
setup-words-sheet-title = Recovery words
setup-words-sheet-text = Keep this sheet away from the laptop. Anyone who has both can read everything.
# $date (string): the day on which it was printed
setup-words-sheet-date = Printed: { $date }

# The window was closed before the words were confirmed.
setup-renew-title = Your new recovery words
setup-renew-text = Last time, you saw your recovery words but did not confirm them. They can be shown only once, so you will get new ones. The old words no longer work. Please destroy the old sheet.
setup-renew-show = Show new words

setup-confirm-title = Check your sheet
setup-confirm-text = Type these words from your sheet, to make sure it is correct.
# $place (number): which of the twelve words
setup-confirm-word = Word { $place }
setup-confirm-again = Show the words again
setup-confirm-done = Confirm

## The agency

setup-enroll-title = Connect to your agency
setup-enroll-text = Your agency gives you an address and a code. You can use all of Doorstep without connecting. When you connect, your work is sent to your agency whenever there is a connection.
setup-enroll-server = Agency server address
setup-enroll-server-hint = For example: https://doorstep.your-agency.org
setup-enroll-code = Code
setup-enroll-code-hint = The code works for ten minutes and for one laptop.
setup-enroll-device = Name of this laptop
setup-enroll-device-hint = This helps your agency recognize the laptop. Don’t use a family’s name.
setup-enroll-connect = Connect
setup-enroll-later = Later
