### Words used on many screens: the main menu, buttons, what is saved. Read by the worker.

common-app-name = Doorstep
# Read out by a screen reader before the buttons of the rail.
common-rail = Main menu
common-rail-today = Today
common-rail-families = Families
common-rail-sync = Sync
common-rail-settings = Settings
# A button at the top of every screen: shows a blank page at once, when someone comes in who should not see the screen.
common-hide = Hide

## Answers

common-yes = Yes
common-no = No
# The question was not asked, which is not the same as "no".
common-not-asked = Not asked
# The answer in a choice that has not been made.
common-not-said = No answer

## Buttons

common-close = Close
common-cancel = Cancel
common-back = Back
common-save = Save
common-open = Open

## The Go to box, opened with Ctrl+K

common-palette = Go to
common-palette-search = Screen or family
common-palette-none = No matches.
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
