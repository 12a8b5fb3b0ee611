### A case as a whole: one family with one agency. Read by the worker; headings in
### side-by-side mode by the family too.

case-loading = Opening the case…
# Read out before the tabs.
case-tabs = Parts of the case
# Used by code: case-tab-*
case-tab-overview = Overview
case-tab-family = Family
case-tab-visits = Visits
case-tab-culturagram = Culturagram
# $dialect (string): a dialect or community
# $language (string): the language
case-language-dialect = { $language } ({ $dialect })
case-interpreter = interpreter needed
case-no-interpreter = no interpreter needed
# $count (number): changes that wait
case-waiting =
    { $count ->
        [one] { $count } change of this case waits for the agency
       *[other] { $count } changes of this case wait for the agency
    }
case-begin-visit = Begin a visit
case-go-on-visit = Go on with the visit
case-before-ringing = Before ringing the bell
case-edit-how = Edit

## Needs and strengths

case-items = Needs and strengths
case-items-empty = None has been named yet. They get their numbers here, in a visit or in the culturagram.
case-items-add = Add a need or strength

## Visits

case-visits = Visits
case-visits-empty = No visit yet. Begin one now, or plan one.
case-visits-all = All visits
case-visit-no-time = no time set
case-visit-open = Open
case-snapshots = Culturagrams
case-snapshots-empty = No culturagram yet. It is drawn with the family, one area of life at a time.
case-snapshot-begin = Begin the culturagram
# $day (string): the day it was begun
case-snapshot-open = begun { $day }, can be written
# $day (string): the day it was begun
# $closed (string): the day it was closed
case-snapshot-closed = { $day } to { $closed }

## Fields that two people wrote differently. Both are kept until a person decides.

case-conflicts = To decide together
case-conflicts-text = Two people wrote different things without knowing of each other. Both are kept. Choose one, or write it anew.
# $field (string): the label of the field
# $name (string): whose field it is: a person, a visit, the household
case-conflict-of = { $field } · { $name }
case-conflict-mine = Mine
case-conflict-theirs = Theirs
# $moment (string): when it was written, by the clock of that laptop
case-conflict-when = written { $moment }
case-conflict-empty = (left empty)
case-conflict-take = Take this
case-conflict-anew = Write it anew
case-conflict-anew-label = What it should say
case-conflict-anew-save = Keep this instead of both
# What a field belongs to.
# Used by code: case-kind-*
case-kind-case = the case
case-kind-household = the household
case-kind-person = a person
case-kind-visit = a visit
case-kind-interpretation = an interpreter
case-kind-culturagram = the culturagram
case-kind-item = a need or strength
case-kind-action-step = a promise
