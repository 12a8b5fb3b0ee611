### The household: what the family is called, its language, where it lives, and its members.
### Read by the worker, and by the family in side-by-side mode.

household-title = Household
household-members = Members
household-add-member = Add person
household-edit = Edit household
# Read by a screen reader for the drawing of the family.
# $members (string): the members, each with the relationship to the primary client
household-genogram-label = Drawing of the family: { $members }
household-genogram-legend = The number inside each symbol is the person’s age. Dashed outline: lives elsewhere. Double outline: primary client.
household-address-show = Show address
household-address-hide = Hide address
household-address-none = No address added.
household-name-hint = The way the family says it, in their own script, such as “Umm Khalid and family”.

## A new family

household-new-title = New family
household-new-text = All you need is one name. You can add everything else as you get to know each other.
household-new-who = Primary client
household-new-family = Family
household-new-open = Open case
