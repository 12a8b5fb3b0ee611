### The first screen of the day. It shows names of families, never addresses. Read by the worker.

# $visits (number): visits today
# $due (number): action steps that are due or overdue
today-summary =
    { $visits ->
        [0] No visits
        [one] { $visits } visit
       *[other] { $visits } visits
    } · { $due ->
        [0] nothing due
        [one] { $due } action step due
       *[other] { $due } action steps due
    }
# $time (string): when the connection was lost
today-offline-since = offline since { $time }
today-new-family = New family

## Visits

today-visits = Visits
today-visits-empty = No visits scheduled for today. Open a family to schedule or start one.
today-families = View families
today-interpreter = interpreter needed
# A button that leads back into a visit that was started.
# $step (string): the step to continue with, one of visit-step-*
today-continue = Continue: { $step }
today-continue-visit = Continue
today-prepare = Prepare
today-view = View

## Families that need attention, each with the reason

today-attention = Needs attention
today-attention-empty = Nothing needs your attention.
# A chip next to the family's name: very short.
# Used by code: today-chip-*
today-chip-urgent = urgent
today-chip-conflict = two versions
today-chip-unfinished-visit = unfinished
today-chip-unreadable = could not be read
today-chip-draft = draft
# Used by code: today-reason-*
# $count (number): how many
today-reason-urgent =
    { $count ->
        [one] { $count } urgent need still flagged
       *[other] { $count } urgent needs still flagged
    }
# $count (number): how many
today-reason-conflict =
    { $count ->
        [one] { $count } field with two versions
       *[other] { $count } fields with two versions
    }
# $count (number): how many
today-reason-unfinished-visit =
    { $count ->
        [one] { $count } visit started earlier and not finished
       *[other] { $count } visits started earlier and not finished
    }
# $count (number): how many
today-reason-unreadable =
    { $count ->
        [one] { $count } entry could not be read. Let your agency know.
       *[other] { $count } entries could not be read. Let your agency know.
    }
# In place of the name of a family that needs attention.
today-family-unreadable = A family whose name could not be read
# A button beside two versions of one field.
today-review = Review

## Due

today-due = Due this week
today-due-empty = Nothing is due this week.
today-due-today = today
# $days (number): days left
today-due-in =
    { $days ->
        [1] tomorrow
       *[other] in { $days } days
    }
# $days (number): days past the due date
today-due-late =
    { $days ->
        [one] { $days } day overdue
       *[other] { $days } days overdue
    }
today-due-done = Mark as done
## Visits that can start, and drafts

# A button beside a visit that is scheduled for today.
today-start = Start
today-chip-refused = not saved
today-drafts = Drafts
# In place of the kind of a record, for a family that is not opened yet.
today-draft-new-family = New family
# $time (string): when it was typed into last
today-draft-when = last typed: { $time }
today-draft-open = Continue
