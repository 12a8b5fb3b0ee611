### The first minutes with Doorstep on a laptop: language, passphrase, recovery words, the
### agency. Read by the worker, once, alone. Calm and exact: what is said here protects families.

## The head of each step

# $step (number): which step this is
# $steps (number): how many there are
setup-step = Step { $step } of { $steps }
setup-language-title = Which language do you read?
setup-language-text = The window speaks this language to you. The families' languages are chosen later, for each family.
setup-language-next = Go on in this language

## The passphrase

setup-passphrase-title = Choose a passphrase
setup-passphrase-text = Everything you write about families is locked with it on this laptop. Nobody can look it up for you, neither your agency nor we.
setup-passphrase-hint = Four or more words that do not belong together, and that you can remember. Spaces are fine.
setup-passphrase-label = Passphrase
setup-passphrase-new = New passphrase
setup-passphrase-again = The same passphrase once more
setup-passphrase-differs = The two are not the same yet.
setup-passphrase-show = Show what is typed
setup-passphrase-create = Lock Doorstep with this passphrase

# How well the passphrase withstands guessing; 0 is the weakest.
# Used by code: setup-strength-*
setup-strength-0 = Guessed at once
setup-strength-1 = Guessed in minutes
setup-strength-2 = Guessed in days
setup-strength-3 = Hard to guess
setup-strength-4 = Very hard to guess
# Read out before the five words above.
setup-strength-label = Strength of the passphrase

## The recovery words

setup-words-title = Your recovery words
setup-words-text = If you ever forget your passphrase, these twelve words open Doorstep on this laptop. They are shown now and never again.
setup-words-keep = Write them down or print them, and keep the sheet away from the laptop: not in its bag. Whoever holds the sheet and the laptop can read everything.
setup-words-print = Print the sheet
setup-words-next = I have them on paper
# The heading of the printed sheet. It does not say whose it is.
setup-words-sheet-title = Recovery words
setup-words-sheet-text = Keep this sheet away from the laptop. Whoever holds both can read everything.
# $date (string): the day on which it was printed
setup-words-sheet-date = Printed on { $date }

# The window was closed before the words were confirmed.
setup-renew-title = Your recovery words, again
setup-renew-text = Last time the words were shown, but not checked. Words are shown only once, so here are new ones. The old ones no longer open anything: please throw their sheet away.
setup-renew-show = Show the new words

setup-confirm-title = Check your sheet
setup-confirm-text = Please type these words from your paper, so that you know it is right.
# $place (number): which of the twelve words
setup-confirm-word = Word { $place }
setup-confirm-again = Show the words again
setup-confirm-done = They are right

## The agency

setup-enroll-title = Connect with your agency
setup-enroll-text = Your agency gives you an address and a code. Doorstep works fully without it; connecting only lets your work reach the agency when there is a network.
setup-enroll-server = Address of the agency's server
setup-enroll-server-hint = For example https://doorstep.your-agency.org
setup-enroll-code = Code
setup-enroll-code-hint = The code is good for a few minutes and for one laptop.
setup-enroll-device = Name of this laptop
setup-enroll-device-hint = So that your agency can tell it from others. No names of families.
setup-enroll-connect = Connect
setup-enroll-later = Later
