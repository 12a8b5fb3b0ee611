### The worker's families, as a list to search. Read by the worker.

caseload-title = Families
# $count (number): families that match
caseload-count =
    { $count ->
        [0] No families
        [one] { $count } family
       *[other] { $count } families
    }
caseload-search = Find a family
# A placeholder in the empty search field.
caseload-search-hint = A name, in any script or spelling
caseload-stage = Stage
caseload-stage-all = All stages
caseload-language = Language
caseload-language-all = All languages
caseload-new = New family
# Read out before the list.
caseload-list = Families. Use the arrow keys to move and Enter to open.
caseload-empty = No families yet. To add the first one, you only need one name.
caseload-none = No family matches. Try fewer letters, another spelling, or another script. Names that sound alike are found too.
caseload-clear = Show all families
# $count (number): people in the household
caseload-members =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
caseload-interpreter = interpreter needed
# $day (string): the day
caseload-next-visit = Next visit: { $day }
# $day (string): the day
caseload-last-visit = Last visit: { $day }
caseload-no-visit = No visits yet
caseload-urgent = urgent
caseload-conflicts = two versions
caseload-waiting = waiting to send
