### Needs and strengths: what a family names, each with the number under which it is spoken
### of (N3, S2). Read by the worker; in side-by-side mode by the family too, and the domains
### are read by the family alone when the laptop is handed over. Plain words, no jargon.

assessment-need = Need
assessment-strength = Strength
assessment-kind = Need or strength
assessment-statement = What it is, in a line
assessment-domain = What it is about
assessment-domain-choose = Choose…
assessment-add = Give it a number
assessment-cancel = Leave it
# Beside a number that another item had already.
# $number (string): the number that was spoken at first, such as N3
assessment-was = was { $number }

## What a need or strength is about
# Used by code: assessment-domain-*

assessment-domain-food = Food
assessment-domain-housing = Housing
assessment-domain-utilities = Heating, water, power
assessment-domain-money = Money
assessment-domain-work = Work
assessment-domain-education = School and training
assessment-domain-english = English
assessment-domain-language-access = Being understood
assessment-domain-transport = Getting around
assessment-domain-health-cover = Health insurance
assessment-domain-health-care = Doctor and medicine
assessment-domain-health-literacy = Understanding health
assessment-domain-emotional-health = Peace of mind
assessment-domain-family-ties = Family and friends
assessment-domain-safety = Safety
assessment-domain-digital = Phone and internet
assessment-domain-child-care = Child care
assessment-domain-legal-help = Legal help
assessment-domain-culture-faith = Culture and faith
assessment-domain-other = Something else

## Editing a need or strength

assessment-edit = Edit need or strength
