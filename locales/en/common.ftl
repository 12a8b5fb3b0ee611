### Words that stand on many screens: the rail at the side, buttons, what was saved. Read by the worker.

common-app-name = Doorstep
# Read out by a screen reader before the places of the rail.
common-rail = Places
common-rail-today = Today
common-rail-families = Families
common-rail-sync = Sync
common-rail-settings = Settings
# A button in the head of every screen: shows an empty page at once, when someone comes in who should not see.
common-hide = Hide

## Answers

common-yes = Yes
common-no = No
# The question was not asked, which is not the same as "no".
common-not-asked = Not asked
common-not-said = not said

## Buttons

common-close = Close
common-cancel = Cancel
common-back = Back
common-save = Save
common-remove = Remove
common-open = Open

## How far what is typed has come. Stands at the foot of a form; nothing is said that is not so.

# $time (string): the time of day with seconds
common-saved-at = Saved on this laptop { $time }
common-saving = Saving…
common-typing = Not saved yet
common-save-again = Try to save again

## Finding and going, by Ctrl+K

common-palette = Go to
common-palette-search = A screen, a family or a command
common-palette-none = Nothing by that name.
# The keys that open it, as they stand on the keyboard.
common-palette-keys = Ctrl K
common-palette-families = Families
common-palette-screens = Screens
common-palette-commands = Commands
# Beside a part of the family whose case is open.
common-palette-here = this family
# In place of the search, when a visit is to be scheduled and no family is open.
common-palette-for-whom = Schedule a visit for which family?
common-command-schedule = Schedule a visit…
common-command-language = Change the language shown
common-command-hide = Hide the window
