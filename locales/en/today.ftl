### The first screen of the day. Names of families stand here, addresses never do. Read by the worker.

# $visits (number): visits today
# $due (number): things that are due or overdue
today-summary =
    { $visits ->
        [0] No visits
        [one] { $visits } visit
       *[other] { $visits } visits
    } · { $due ->
        [0] nothing is due
        [one] { $due } thing is due
       *[other] { $due } things are due
    }
# $time (string): since when there was no network
today-offline-since = no network since { $time }
today-new-family = New family

## Visits

today-visits = Visits
today-visits-empty = No visit is planned for today. Open a family to plan one, or begin one on the spot.
today-families = Open the families
today-interpreter = interpreter needed
# A button that leads on into a visit that was begun.
# $step (string): the step to go on with, one of visit-step-*
today-go-on = Go on: { $step }
today-go-on-visit = Go on
today-prepare = Prepare
today-look = Look

## Families that need attention, each with the reason

today-attention = Needs attention
today-attention-empty = Nothing waits for a decision.
# A chip before the family's name: very short.
# Used by code: today-chip-*
today-chip-urgent = urgent
today-chip-conflict = two versions
today-chip-unfinished-visit = unfinished
today-chip-draft = not completed
# Used by code: today-reason-*
# $count (number): how many of it
today-reason-urgent =
    { $count ->
        [one] Something urgent was flagged and still stands
       *[other] { $count } urgent things were flagged and still stand
    }
# $count (number): how many of it
today-reason-conflict =
    { $count ->
        [one] Two people wrote different things in one field
       *[other] Two people wrote different things in { $count } fields
    }
# $count (number): how many of it
today-reason-unfinished-visit =
    { $count ->
        [one] A visit was begun on an earlier day and never finished
       *[other] { $count } visits were begun on an earlier day and never finished
    }
# $count (number): how many of it
today-reason-draft =
    { $count ->
        [one] Something typed was kept and not yet completed
       *[other] { $count } things typed were kept and not yet completed
    }
# A button beside two versions of one field.
today-decide = Decide

## What is due

today-due = Due
today-due-empty = Nothing is due this week.
today-due-today = today
# $days (number): days that are left
today-due-in =
    { $days ->
        [one] tomorrow
       *[other] in { $days } days
    }
# $days (number): days past the due day
today-due-late =
    { $days ->
        [one] { $days } day late
       *[other] { $days } days late
    }
today-due-done = Done

## Visits that can start, and forms that were left half-written

# A button beside a visit that is scheduled for today.
today-begin = Start
today-chip-refused = not saved
today-drafts = Forms left half-written
# In place of the kind of a record, for a family that is not opened yet.
today-draft-new-family = New family
# $time (string): when it was typed into last
today-draft-when = last typed: { $time }
today-draft-open = Continue
