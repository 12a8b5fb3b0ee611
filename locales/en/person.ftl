### A person of a household. Read by the worker; in side-by-side mode by the family too, so
### plain words that nobody minds reading about themselves.

# $name (string): the person's name
# $relation (string): the relation to the head of the case, one of person-relation-*
person-named-relation = { $name }, { $relation }
# $age (number): about how old, in years
person-about-age =
    { $age ->
        [0] under a year old
        [one] about { $age } year old
       *[other] about { $age } years old
    }
person-lives-elsewhere = lives elsewhere
person-interpreter = needs an interpreter
person-new-title = A new person
person-save = Save this person
person-edit = Edit
person-remove = Remove from the family
person-remove-title = Remove this person?
# $name (string): the person's name
person-remove-text = { $name } will no longer stand in this family. What was written stays in the history of the case.
person-remove-reason = Why
person-remove-confirm = Remove

## The parts of the form

person-section-names = Names
person-section-family = In the family
person-section-birth = Birth
person-section-languages = Languages and speaking
person-section-contacts = Ways to reach this person

## Names

person-name-hint = As the person writes or says it, in their own script. One name is enough.
person-name-latin-hint = For those who cannot read the script.
person-name-to-use-hint = What to call the person, if it is not the full name.
person-aliases-hint = One on each line, as they stand on papers.
person-name-parts-add = Add a part of the name
person-name-part = Part
person-name-part-kind = What it is
# Used by code: person-part-*
person-part-given = Given name
person-part-patronymic = Father's name
person-part-grandfather = Grandfather's name
person-part-family-first = First family name
person-part-family-second = Second family name
person-part-clan = Clan or house
person-part-honorific = Title of respect
person-part-single = Only name
# Used by code: person-order-*
person-order-given-first = Given name first
person-order-family-first = Family name first
person-order-as-written = As it is written

## How the person stands to the one with whom the case was opened
# Used by code: person-relation-*

person-relation-primary-client = head of the case
person-relation-spouse = wife or husband
person-relation-partner = partner
person-relation-child = child
person-relation-stepchild = stepchild
person-relation-foster-child = foster child
person-relation-parent = parent
person-relation-parent-in-law = parent-in-law
person-relation-grandparent = grandparent
person-relation-grandchild = grandchild
person-relation-sibling = brother or sister
person-relation-sibling-in-law = brother- or sister-in-law
person-relation-child-in-law = son- or daughter-in-law
person-relation-aunt-uncle = aunt or uncle
person-relation-niece-nephew = niece or nephew
person-relation-cousin = cousin
person-relation-other-relative = other relative
person-relation-not-related = not related

## The symbol in the drawing of the family, chosen by the person
# Used by code: person-symbol-*

person-symbol-square = Square
person-symbol-circle = Circle
person-symbol-diamond = Diamond

## Birth

person-birth-as-said = As it was said
person-birth-hint = A date, a year, or words such as “spring 1371”. It is kept as it was said.
person-birth-calendar = Calendar
# Used by code: person-calendar-*
person-calendar-gregory = Gregorian
person-calendar-persian = Persian
person-calendar-ethiopic = Ethiopic
person-calendar-islamic = Islamic
person-birth-certainty = How sure it is
# Used by code: person-certainty-*
person-certainty-documented = On a document
person-certainty-reported = As told
person-certainty-estimated = Estimated
person-certainty-assigned-0101 = 1 January was assigned
person-certainty-unknown = Not known
person-birth-assigned-hint = 1 January was given by an office, not by birth: no birthday greetings, and never used to tell people apart.
person-age-at-migration-hint = In years, as far as it is known.

## Languages

person-language-add = Add a language
person-language-which = Language
person-language-speak = Speaks and understands
# Used by code: person-mastery-*
person-mastery-none = Not
person-mastery-some = Some
person-mastery-well = Well
person-language-literacy = Reads and writes
# Used by code: person-literacy-*
person-literacy-none = Not
person-literacy-some = Some
person-literacy-functional = Enough for papers
person-literacy-unknown = Not known
person-language-preferred = The language to use with this person

## Ways to reach the person. A message on the wrong phone can cost someone their safety.

person-contact-add = Add a way
person-contact-kind = Kind
# Used by code: person-contact-kind-*
person-contact-kind-phone = Phone
person-contact-kind-message = Message
person-contact-kind-email = E-mail
person-contact-kind-through-someone = Through someone
person-contact-kind-other = Other
person-contact-value = Number, address or name
person-contact-safe = Is it safe to use this?
# Used by code: person-safe-*
person-safe-yes = Yes
person-safe-no = No
person-safe-ask-first = Ask first
person-contact-message = A message may be left
person-contact-hours = When to use it

## Where it is safe, beside the contact in a list: very short
# Used by code: person-safety-*

person-safety-yes = safe to use
person-safety-no = do not use
person-safety-ask-first = ask first
