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
common-remove = Remove
common-open = Open

## Whether typed text is saved. Shown below a form, and only when it is true.

# $time (string): the time of day with seconds
common-saved-at = Saved on this laptop · { $time }
common-saving = Saving…
common-typing = Not saved yet
common-save-again = Try saving again

## The Go to box, opened with Ctrl+K

common-palette = Go to
common-palette-search = Screen or family
common-palette-none = No matches.
