### The household: what the family is called, its language, where it lives, who belongs to it.
### Read by the worker; in side-by-side mode by the family too.

household-title = The household
household-members = Members
household-add-member = Add a person
household-edit = Edit the household
# Read out for the drawing of the family.
# $members (string): the members, each with the relation to the head
household-genogram-label = Drawing of the family: { $members }
household-genogram-legend = Age stands inside the symbol. A dashed outline: lives elsewhere. The double outline: with whom the case was opened.
household-address-show = Show the address
household-address-hide = Hide the address
household-address-none = No address was written down.
household-name-hint = In the family's own words and script, such as “Umm Khalid and family”.

## A new family

household-new-title = A new family
household-new-text = One name is enough. Everything else can be added while you get to know each other.
household-new-who = Who is this?
household-new-family = The family
household-new-concern = What brings them
household-new-open = Open the case
household-new-kept = What you typed here earlier was kept.
household-new-discard = Start over
