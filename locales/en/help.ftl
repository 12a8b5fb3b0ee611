### The help sheet that F1 opens: what each screen is for and what the keys do. Read by the worker.

help-title = Help
help-screens = Other screens
help-keys = Keys
help-title-case = A family
help-title-visit = A visit

## What each screen is for
# Used by code: help-screen-*

help-screen-today = Your visits of the day, what is due, and every family that needs a decision from you.
help-screen-caseload = All your families. Search in any script or spelling, then press Enter to open one.
help-screen-new-family = Opens a case with as little as one name. Leave it at any time; what you typed is saved.
help-screen-case = Everything about one family: needs and strengths, next steps, people, visits, culturagram.
help-screen-visit = Guides you through a home visit, step by step. Take the steps in any order and skip what does not fit.
help-screen-culturagram = Ten areas of life around the family. Choose an area in the drawing and write beside it.
help-screen-sync = What the agency has received, what is waiting to send, and anything held for review.
help-screen-settings = Your language, name, passphrase, auto-lock, and this laptop’s connection with the agency.

## What the keys do

help-key-palette = Go to any screen, family or command
help-key-back = Back to where you were
help-key-language = Your language, both languages, hand over to the family
help-key-hide = Hide the window at once
help-key-escape = Close a window without changing anything
help-key-tab = Move to the next field; with Shift, to the one before
help-key-help = This help

help-safe = Nothing you type is lost
help-safe-text = Everything is saved on this laptop while you type, encrypted, with or without a network. If the window locks, unlock it and continue where you were.
