### All families of this worker, as a list to search in. Read by the worker.

caseload-title = Families
# $count (number): families that match
caseload-count =
    { $count ->
        [0] No family
        [one] { $count } family
       *[other] { $count } families
    }
caseload-search = Find a family
# Stands in the empty search field.
caseload-search-hint = A name, in any script or spelling
caseload-stage = Stage
caseload-stage-all = All stages
caseload-language = Language
caseload-language-all = All languages
caseload-new = New family
# Read out before the list.
caseload-list = Families. Arrow keys move, Enter opens.
caseload-empty = No family is here yet. The first one needs no more than one name.
caseload-none = No family matches. Try fewer letters, another spelling or another script; it is found by its sound as well.
caseload-clear = Show all families
# $count (number): persons in the household
caseload-members =
    { $count ->
        [one] { $count } person
       *[other] { $count } persons
    }
caseload-interpreter = interpreter
# $day (string): the day
caseload-next-visit = visit { $day }
# $day (string): the day
caseload-last-visit = last visit { $day }
caseload-no-visit = no visit yet
caseload-urgent = urgent
caseload-conflicts = to decide
# $count (number): changes that wait
caseload-waiting =
    { $count ->
        [one] { $count } waits
       *[other] { $count } wait
    }
