### The names of the fields of a record, as an error puts them in quotation marks
### (“Please fill in “Full name””). Each is a label, not a sentence: a capital letter, no full stop.
# Used by code: field-*

## A person

field-name-full = Full name
field-name-latin = Name in Latin letters
field-name-to-use = Name to use
field-name-parts = Parts of the name
# Other spellings of the name, as they stand on papers.
field-aliases = Spellings on papers
field-birth = Birth
field-languages = Languages
field-language = Language
field-contacts = Ways to reach the person
field-sign-or-other-comm = Sign language or another way of communicating
field-pronouns = Pronouns
# What the person decides in the family.
field-decision-role = Role in family decisions
# What the family says, in its own words.
field-client-words = In the family's own words
