### A person in the household. Read by the worker, and by the family in side-by-side mode: plain
### words that nobody minds reading about themselves.

# $name (string): the person's name
# $relation (string): the relationship to the primary client, one of person-relation-*
person-named-relation = { $name }, { $relation }
# $age (number): approximate age in years
person-about-age =
    { $age ->
        [0] under a year old
        [one] about { $age } year old
       *[other] about { $age } years old
    }
person-lives-elsewhere = lives elsewhere
person-interpreter = needs an interpreter
person-new-title = Add person
person-save = Save person
person-edit = Edit
person-delete-title = Delete this person from the list?
# $name (string): the person's name
person-delete-text = { $name } will no longer appear in the household list. What was written stays in the case history.
person-delete-reason = Reason
person-delete-confirm = Delete from this list

## Sections of the form

person-section-names = Names
person-section-family = Family
person-section-birth = Birth
person-section-languages = Languages and communication
person-section-contacts = Contact information

## Names

person-name-hint = The way the person writes or says it, in their own script. One name is enough.
person-name-latin-hint = For people who can’t read the original script.
person-name-to-use-hint = What to call the person, if it is different from the full name.
person-aliases-hint = One per line, the way they appear on documents.
person-name-parts-add = Add part of name
person-name-part = Part
person-name-part-kind = Type
# Used by code: person-part-*
person-part-given = Given name
person-part-patronymic = Father’s name
person-part-grandfather = Grandfather’s name
person-part-family-first = First family name
person-part-family-second = Second family name
person-part-clan = Clan or house name
person-part-honorific = Title of respect
person-part-single = Single name
# Used by code: person-order-*
person-order-given-first = Given name first
person-order-family-first = Family name first
person-order-as-written = As written

## The person's relationship to the primary client
# Used by code: person-relation-*

person-relation-primary-client = primary client
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
person-relation-sibling-in-law = brother-in-law or sister-in-law
person-relation-child-in-law = son-in-law or daughter-in-law
person-relation-aunt-uncle = aunt or uncle
person-relation-niece-nephew = niece or nephew
person-relation-cousin = cousin
person-relation-other-relative = other relative
person-relation-not-related = not related

## The person's own choice of symbol in the drawing of the family
# Used by code: person-symbol-*

person-symbol-square = Square
person-symbol-circle = Circle
person-symbol-diamond = Diamond

## Birth

person-birth-as-said = Date of birth, as they said it
person-birth-hint = A date, a year, or words such as “spring 1371”. It is saved exactly as they said it.
person-birth-calendar = Calendar
# Used by code: person-calendar-*
person-calendar-gregory = Gregorian
person-calendar-persian = Persian
person-calendar-ethiopic = Ethiopian
person-calendar-islamic = Islamic
person-birth-certainty = How certain is it?
# Used by code: person-certainty-*
person-certainty-documented = Shown on a document
person-certainty-reported = Told by the person or family
person-certainty-estimated = Estimated
person-certainty-assigned-0101 = January 1, assigned by an office
person-certainty-unknown = Unknown
person-birth-assigned-hint = An office assigned January 1; it may not be the real birthday. Don’t send birthday greetings, and don’t use this date to tell people apart.
person-age-at-migration-hint = In years, if known.

## Languages

person-language-add = Add language
person-language-which = Language
person-language-speak = Speaks and understands
# Used by code: person-mastery-*
person-mastery-none = Does not speak it
person-mastery-some = Speaks some of it
person-mastery-well = Speaks it well
person-language-literacy = Reads and writes
# Used by code: person-literacy-*
person-literacy-none = Does not read or write it
person-literacy-some = Reads and writes some of it
person-literacy-functional = Reads and writes well enough for forms
person-literacy-unknown = Unknown
person-language-preferred = Preferred language for this person

## Contact information. A message on the wrong phone can put someone in danger.

person-contact-add = Add contact
person-contact-kind = Type
# Used by code: person-contact-kind-*
person-contact-kind-phone = Phone
person-contact-kind-message = Text or messaging app
person-contact-kind-email = Email
person-contact-kind-through-someone = Through someone else
person-contact-kind-other = Other
person-contact-value = Number, address, or name
person-contact-safe = Is it safe to use this contact?
# Used by code: person-safe-*
person-safe-yes = Yes
person-safe-no = No
person-safe-ask-first = Ask first
person-contact-message = OK to leave a message
person-contact-hours = Best time to use it

## Whether a contact is safe, shown next to it in a list: very short
# Used by code: person-safety-*

person-safety-yes = safe to use
person-safety-no = do not use
person-safety-ask-first = ask first

## People who were deleted from the list

person-deleted-title = Deleted from this list
person-restore = Restore
