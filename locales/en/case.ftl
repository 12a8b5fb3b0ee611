### The case: one family with one agency. Read by the worker; the family reads the headings
### in side-by-side mode.

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
# $count (number): changes waiting to send
case-waiting =
    { $count ->
        [one] { $count } change to this case is waiting to send
       *[other] { $count } changes to this case are waiting to send
    }
case-start-visit = Start visit
case-continue-visit = Continue visit
case-edit-how = Edit

## Needs and strengths

case-items = Needs and strengths
case-items-empty = No needs or strengths yet. Add them here, during a visit, or in the culturagram. Each one gets a number.
case-items-add = Add need or strength

## Visits

case-visits = Visits
case-visits-empty = No visits yet. Start one now, or schedule one.
case-visits-all = All visits
case-visit-no-time = no time set
case-visit-open = Open
case-snapshots = Culturagrams
case-snapshots-empty = No culturagram yet. You draw it together with the family, one area of life at a time.
case-snapshot-start = Start culturagram
# $day (string): the day it was started
case-snapshot-open = Started: { $day } · open
# $day (string): the day it was started
# $closed (string): the day it was closed
case-snapshot-closed = { $day } – { $closed } · read-only

## Fields that two people changed. Both versions are kept until someone chooses.

case-conflicts = Versions to review
case-conflicts-text = People changed the same field without seeing each other’s change. Every version is saved. Choose one, or rewrite it.
# $field (string): the label of the field
# $name (string): whose field it is: a person, a visit, the household
case-conflict-of = { $field } · { $name }
case-conflict-rewrite = New version
case-conflict-rewrite-save = Replace all versions
# What a field belongs to.
# Used by code: case-kind-*
case-kind-case = Case
case-kind-household = Household
case-kind-person = Person
case-kind-visit = Visit
case-kind-interpretation = Interpreter
case-kind-culturagram = Culturagram
case-kind-item = Need or strength
case-kind-action-step = Action step

## A record that one person deleted while another edited it

# $name (string): the person, or the kind of record
case-conflict-deleted = Deleted and edited: { $name }
case-conflict-deleted-text = One person deleted this while another person edited it. It is kept until you decide.
case-conflict-keep = Keep it
case-conflict-delete = Delete it
