### Who does what by when: what was promised, by either side. Read by the worker; in
### side-by-side mode by the family too.

action-step-title = Who does what
action-step-empty = Nothing has been promised yet.
action-step-add = Add a promise
action-step-save = Keep it
# Used by code: action-step-actor-*
action-step-actor-client = Family
action-step-actor-relative = Relative
action-step-actor-worker = Worker
action-step-actor-partner = Partner agency
# $day (string): the day
action-step-due = by { $day }
# $day (string): the day
action-step-overdue = was due { $day }
# $day (string): the day
action-step-done = done { $day }
action-step-mark-done = Done
# $count (number): action steps that are done
action-step-show-done =
    { $count ->
        [one] Show { $count } that is done
       *[other] Show { $count } that are done
    }

## Editing

action-step-edit = Edit action step
# $what (string): the action step
action-step-completed = Completed: { $what }
