### Needs and strengths that the family names, each with a number (N3, S2). Read by the
### worker, and by the family in side-by-side mode. The family reads the areas of life alone
### when the laptop is handed to them: plain words, no jargon.

assessment-need = Need
assessment-strength = Strength
assessment-kind = Need or strength
assessment-statement = Need or strength, in one line
assessment-domain = Area of life
assessment-domain-choose = Choose…
assessment-add = Add need or strength
# Beside an item whose number changed because another item already had it.
# $number (string): the number it had at first, such as N3
assessment-was = was { $number }

## What a need or strength is about
# Used by code: assessment-domain-*

assessment-domain-food = Food
assessment-domain-housing = Housing
assessment-domain-utilities = Heat, water, and power
assessment-domain-money = Money
assessment-domain-work = Work
assessment-domain-education = School and training
assessment-domain-english = Learning English
assessment-domain-language-access = Language and interpreting
assessment-domain-transport = Transportation
assessment-domain-health-cover = Health insurance
assessment-domain-health-care = Doctors and medicine
assessment-domain-health-literacy = Understanding health information
assessment-domain-emotional-health = Stress and well-being
assessment-domain-family-ties = Family and friends
assessment-domain-safety = Safety
assessment-domain-digital = Phone and internet
assessment-domain-child-care = Child care
assessment-domain-legal-help = Legal help
assessment-domain-culture-faith = Culture and faith
assessment-domain-other = Something else

## Editing a need or strength

assessment-edit = Edit need or strength
