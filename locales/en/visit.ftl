### The guided visit. Read by the worker in a kitchen, in dim light, while people talk; in
### side-by-side mode the family reads the field labels too. Short and calm. Nothing is
### required, and what is missing is shown only after the visit.

visit-loading = Opening the visit…
visit-back = Back to family
# $time (string): the time of day
visit-started = Started: { $time }
# $time (string): the day and time
visit-scheduled = Scheduled: { $time }
# $time (string): the time of day
visit-ended = Ended: { $time }
# Shown instead of the place when no place is set.
visit-place-not-said = Visit
visit-start = Start visit
visit-start-explain = You don’t need to fill in anything first. Start when you are at the door.

## Places
# Used by code: visit-place-*

visit-place = Where
visit-place-home = Home visit
visit-place-office = At the office
visit-place-phone = By phone
visit-place-video = By video
visit-place-community = In the community
visit-place-school = At school
visit-place-clinic = At the clinic
visit-place-other = Somewhere else

## Visit status
# Used by code: visit-status-*

visit-status-scheduled = Scheduled
visit-status-under-way = In progress
visit-status-completed = Completed
visit-status-missed = Did not take place

## The steps
# Used by code: visit-step-*

visit-steps-label = Steps of the visit, in any order
visit-step-arrive = Arrive
visit-step-arrive-hint = who, where, is it safe
visit-step-listen = Listen
visit-step-listen-hint = their story first
visit-step-explain = Explain
visit-step-explain-hint = what we do
visit-step-acknowledge = Acknowledge
visit-step-acknowledge-hint = same and different
visit-step-recommend = Recommend
visit-step-recommend-hint = options
visit-step-negotiate = Negotiate
visit-step-negotiate-hint = agree on next steps
visit-step-wrap-up = Wrap up
visit-step-wrap-up-hint = read it back
# The character in the circle of each step. LEARN is an English word; in other languages use
# the numbers 1 to 5.
# Used by code: visit-letter-*
visit-letter-listen = L
visit-letter-explain = E
visit-letter-acknowledge = A
visit-letter-recommend = R
visit-letter-negotiate = N
# Read by a screen reader after a step's name.
# Used by code: visit-step-state-*
visit-step-state-open = empty
visit-step-state-touched = has notes
# The button at the bottom.
# $step (string): the name of the next step
visit-on-to = Continue: { $step }
visit-finish = End visit

## Prompts

visit-say = Questions to ask
visit-say-label = Questions to ask. Use the arrow keys to move. You can skip any question.
visit-silence = The family can skip any question. Silence is an answer too.

## Below the steps. “Received by the agency” is shown only when it is true.

visit-nothing-yet = Everything you type is saved right away
# $time (string): the time of day
visit-reached = Received by the agency · { $time }

## Arrive

visit-arrive-safety = Is it safe to talk here, now?
visit-arrive-safety-hint = Notice who can hear you. If it is not safe, talk about something neutral and come back another time.
visit-arrive-unsafe = It is not safe to talk. Skip the questions, keep the visit short, and agree on a safe way to meet.
visit-arrive-present = Family members present
visit-arrive-others = Others present
visit-arrive-others-hint = A neighbor, a friend, or someone from another agency.
visit-arrive-languages = Languages used in this visit

## Listen

visit-listen-client-words = In the family’s words
visit-listen-understood = Case worker’s understanding
visit-listen-concerns = Concerns, most important first
visit-listen-concern-new = Add a concern
visit-listen-health = Is health the main concern?
visit-listen-health-hint = Eight questions help you understand an illness the way the family sees it.
visit-listen-model-title = How the family sees the illness
# $place (number): its place in the order
visit-concern-place = Concern { $place }
# $what (string): the concern
visit-concern-up = Move up: { $what }
# $what (string): the concern
visit-concern-down = Move down: { $what }
# $what (string): the concern
visit-concern-delete = Delete: { $what }
# $what (string): the concern
visit-concern-add-need = Add as need: { $what }
visit-concern-add-need-short = Add as need
# $place (number): its new place
# $what (string): the concern
visit-concern-moved = { $what } is now number { $place }.
# How the family understands the illness: eight answers.
# Used by code: visit-model-*
visit-model-name = What they call it
visit-model-cause = What they think caused it
visit-model-onset = Why it started when it did
visit-model-course = What it does
visit-model-severity = How serious it is and how long it may last
visit-model-help = The help they hope for
visit-model-troubles = Problems it has caused
visit-model-fear = What they fear most about it

## Explain

visit-explain-explained = What was explained
visit-explain-explained-in = Language used
visit-explain-teach-back = Did someone repeat it in their own words?
visit-explain-teach-back-words = What they said

## Acknowledge

visit-acknowledge-same = We see this the same way
visit-acknowledge-different = We see this differently
visit-acknowledge-add-same = Add a shared view
visit-acknowledge-add-different = Add a different view
visit-acknowledge-family = How the family sees it
visit-acknowledge-worker = How the case worker sees it
visit-acknowledge-shared = What we both think
visit-acknowledge-missed = What was missed
visit-acknowledge-empty = Nothing added yet.

## Recommend

# $place (number): which of them
visit-recommend-option = Option { $place }
visit-recommend-what = Option
visit-recommend-reasons = Pros and cons
visit-recommend-fit = How it fits the family
visit-recommend-add = Add option
visit-recommend-two = Offer at least two options, so that the family has a real choice.
visit-recommend-who-else = Who else should be part of this decision

## Negotiate

visit-negotiate-agreement = Agreement
visit-negotiate-refusals = What the family declined or wants to decide later
visit-negotiate-action-steps = Next steps
visit-negotiate-next-contact = Next contact
visit-negotiate-next-contact-hint = A date, or words such as: after the holiday, when the letter comes.
# $day (string): the day
visit-action-step-due = Due: { $day }
# Who will do an action step.
# Used by code: visit-actor-*
visit-actor-client = The family
visit-actor-relative = A relative
visit-actor-worker = The case worker
visit-actor-partner = A partner agency

## Wrap up

visit-wrap-up-summary = Visit summary
visit-wrap-up-summary-draft = Fill in from my notes
visit-wrap-up-read-back = Was the summary read back to the family?
visit-wrap-up-late = Late entry: reason
visit-wrap-up-late-hint = Leave this blank if you wrote the notes during the visit or on the same day.
visit-wrap-up-gaps-title = Not filled in
visit-wrap-up-gaps-hint = None of this is an error. You may never need to ask some of it, and that is fine.
visit-wrap-up-gaps-none = Everything is filled in.
visit-wrap-up-gaps-wait = After you end the visit, you will see what is not filled in.
# What is not filled in; each is a link to the place to fill it in.
# Used by code: visit-gap-*
visit-gap-no-client-words = In the family’s words
visit-gap-no-ranking = Concerns, most important first
visit-gap-no-teach-back = Whether someone repeated it in their own words
visit-gap-no-views = Shared and different views
visit-gap-fewer-than-two-options = A second option
visit-gap-nobody-does-anything = Action steps
visit-gap-no-next-contact = Next contact
visit-gap-not-read-back = Whether the summary was read back
visit-gap-no-interpreter = The family needed an interpreter, and none was added
visit-gap-minor-interpreted = A child interpreted. Explain why it was an emergency

## The link to the culturagram
visit-to-culturagram = Culturagram
visit-schedule = Schedule visit
visit-schedule-when = Date and time
visit-schedule-save = Schedule

## A visit that lies ahead

visit-move = Edit scheduled visit
visit-cancel = Cancel visit
visit-mark-missed = Did not take place
visit-status-canceled = Canceled
# On a step of the visit: a field in it was refused.
visit-step-refused = not saved yet
## Starting a visit while one is scheduled for today

visit-start-title = Start visit
# $time (string): the time of day
# $place (string): where it takes place, one of visit-place-*
visit-start-scheduled = A visit is scheduled for today · { $time } · { $place }
visit-start-this = Start scheduled visit
visit-start-another = Start another visit
