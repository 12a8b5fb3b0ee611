### Who does what by when: what was promised, by either side. Read by the worker; in
### side-by-side mode by the family too.

task-title = Who does what
task-empty = Nothing has been promised yet.
task-add = Add a promise
task-save = Keep it
# Used by code: task-actor-*
task-actor-client = Family
task-actor-relative = Relative
task-actor-worker = Worker
task-actor-partner = Partner agency
# $day (string): the day
task-due = by { $day }
# $day (string): the day
task-overdue = was due { $day }
# $day (string): the day
task-done = done { $day }
task-mark-done = Done
# $count (number): tasks that are done
task-show-done =
    { $count ->
        [one] Show { $count } that is done
       *[other] Show { $count } that are done
    }
