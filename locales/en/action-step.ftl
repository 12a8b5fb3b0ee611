### Action steps: who does what by when, as the family and the worker agreed. Read by the
### worker, and by the family in side-by-side mode.

action-step-title = Next steps
action-step-empty = No action steps yet.
action-step-add = Add action step
action-step-save = Save
# Used by code: action-step-actor-*
action-step-actor-client = Family
action-step-actor-relative = Relative
action-step-actor-worker = Case worker
action-step-actor-partner = Partner agency
# $day (string): the day
action-step-due = Due: { $day }
# $day (string): the day
action-step-overdue = Overdue since: { $day }
# $day (string): the day
action-step-done = Done: { $day }
action-step-mark-done = Mark as done
# $count (number): completed action steps
action-step-show-done =
    { $count ->
        [one] Show { $count } completed
       *[other] Show { $count } completed
    }

## Editing

action-step-edit = Edit action step
# Followed by the action step.
action-step-completed = Completed:
