### The guided home visit. Read by the worker in a kitchen, in weak light, while people
### talk; in side-by-side mode the labels of the fields are read by the family too.
### Short, calm; nothing is demanded, and what is missing is told only after the visit.

visit-loading = Opening the visit…
visit-back = Back to the family
# $time (string): the time of day
visit-started = started { $time }
# $time (string): the day and time
visit-scheduled = planned for { $time }
# $time (string): the time of day
visit-ended = ended { $time }
# Instead of the place, where it is not said.
visit-place-not-said = Visit
visit-begin = Begin the visit
visit-begin-explain = Nothing is asked before you are in the room. Begin when you are at the door.

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

## Where a visit stands
# Used by code: visit-status-*

visit-status-scheduled = Planned
visit-status-under-way = Under way
visit-status-completed = Visited
visit-status-missed = Did not take place

## The steps
# Used by code: visit-step-*

visit-steps-label = The visit, step by step, in any order
visit-step-arrive = Before
visit-step-arrive-hint = who, where, safe
visit-step-listen = Listen
visit-step-listen-hint = their story first
visit-step-explain = Explain
visit-step-explain-hint = what we do
visit-step-acknowledge = Acknowledge
visit-step-acknowledge-hint = same and different
visit-step-recommend = Recommend
visit-step-recommend-hint = choices
visit-step-negotiate = Negotiate
visit-step-negotiate-hint = who does what
visit-step-wrap-up = After
visit-step-wrap-up-hint = read it back
# The single letter in the circle of a step. LEARN is a word; in another language use a
# letter or a number that helps to remember the order.
# Used by code: visit-letter-*
visit-letter-listen = L
visit-letter-explain = E
visit-letter-acknowledge = A
visit-letter-recommend = R
visit-letter-negotiate = N
# Said by a screen reader after a step's name.
# Used by code: visit-step-state-*
visit-step-state-open = nothing written yet
visit-step-state-touched = something is written
# The button at the foot.
# $step (string): the name of the next step
visit-on-to = On to { $step }
visit-finish = End the visit

## Prompts

visit-say = To say
visit-say-label = Questions to say aloud. Arrow keys move; nothing has to be answered.
visit-silence = Everything here may be left unanswered. Silence is an answer too.

## At the foot: what has reached the agency is said only when it has.

visit-nothing-yet = Everything you type is kept at once
# $time (string): the time of day
visit-reached = reached the agency { $time }

## Before

visit-arrive-safety = Is it safe to talk here, now?
visit-arrive-safety-hint = Look who can hear. If it is not safe, talk about the weather and come again.
visit-arrive-unsafe = It is not safe to talk. Leave the questions, keep the visit short, and agree a safe way to meet.
visit-arrive-present = Who is here
visit-arrive-others = Who else is here
visit-arrive-others-hint = A neighbor, a friend, someone from another agency.
visit-arrive-languages = Languages of the meeting
visit-arrive-advice = Before you ring the bell

## Listen

visit-listen-client-words = In their words
visit-listen-understood = As I understood it
visit-listen-concerns = What matters, in the family's order
visit-listen-concern-new = Something that matters
visit-listen-health = Is health the concern?
visit-listen-health-hint = The eight questions help to understand an illness as the family sees it.
visit-listen-model-title = As the family sees the illness
# $place (number): its place in the order
visit-concern-place = Concern { $place }
# $what (string): the concern
visit-concern-up = Move up: { $what }
# $what (string): the concern
visit-concern-down = Move down: { $what }
# $what (string): the concern
visit-concern-remove = Remove: { $what }
# $what (string): the concern
visit-concern-number = Number it: { $what }
visit-concern-number-short = Number it
# $place (number): its new place
# $what (string): the concern
visit-concern-moved = { $what } is now number { $place }.
# The eight answers.
# Used by code: visit-model-*
visit-model-name = Its name
visit-model-cause = Its cause
visit-model-onset = Why it began then
visit-model-course = What it does
visit-model-severity = How serious, how long
visit-model-help = Help that is hoped for
visit-model-troubles = Troubles it brings
visit-model-fear = What is feared most

## Explain

visit-explain-explained = What was explained
visit-explain-explained-in = In which language
visit-explain-teach-back = Did someone tell it back in their own words?
visit-explain-teach-back-words = What they told back

## Acknowledge

visit-acknowledge-same = We see this the same way
visit-acknowledge-different = We see this differently
visit-acknowledge-add-same = Add what is shared
visit-acknowledge-add-different = Add what differs
visit-acknowledge-family = How the family sees it
visit-acknowledge-worker = How I see it
visit-acknowledge-shared = What we both see
visit-acknowledge-missed = What they said I missed
# $place (number): which of them
visit-acknowledge-remove = Remove view { $place }
visit-acknowledge-empty = Nothing is noted yet.

## Recommend

# $place (number): which of them
visit-recommend-option = Choice { $place }
visit-recommend-what = The choice
visit-recommend-reasons = Its good and its hard side
visit-recommend-fit = How it fits the family's ways
visit-recommend-add = Add a choice
# $place (number): which of them
visit-recommend-remove = Remove choice { $place }
visit-recommend-two = Two choices or more leave the family free to choose.
visit-recommend-who-else = Who else should weigh in

## Negotiate

visit-negotiate-agreement = What we agreed
visit-negotiate-refusals = What was refused or put off
visit-negotiate-action-steps = Who does what by when
visit-negotiate-action-steps-empty = Nobody has promised anything yet.
visit-negotiate-what = What
visit-negotiate-who = Who
visit-negotiate-name = Name
visit-negotiate-due = By when
visit-negotiate-add = Add the promise
visit-negotiate-next-contact = When we look again
visit-negotiate-next-contact-hint = A day, or in words: after the feast, when the letter has come.
# $day (string): the day
visit-action-step-due = by { $day }
visit-action-step-no-day = no day agreed
visit-action-step-done = done
# Who said they would do it.
# Used by code: visit-actor-*
visit-actor-client = The family
visit-actor-relative = A relative
visit-actor-worker = The worker
visit-actor-partner = Another agency

## After

visit-wrap-up-summary = The summary, as it was read back
visit-wrap-up-summary-draft = Put together from what is written
visit-wrap-up-read-back = Was it read back to the family?
visit-wrap-up-late = Written later than the visit: why
visit-wrap-up-late-hint = Leave empty when it was written in the visit or on the same day.
visit-wrap-up-gaps-title = Still open
visit-wrap-up-gaps-hint = Nothing here is an error. Some of it may never be asked, and that is all right.
visit-wrap-up-gaps-none = Nothing is missing.
visit-wrap-up-gaps-wait = What is still open is shown once the visit has ended.
# What is missing in the record; each is a link to where it would be written.
# Used by code: visit-gap-*
visit-gap-no-client-words = The family's own words
visit-gap-no-ranking = What matters, in the family's order
visit-gap-no-teach-back = Whether someone told it back in their own words
visit-gap-no-views = What both see alike or differently
visit-gap-fewer-than-two-options = A second choice
visit-gap-nobody-does-anything = Who does what
visit-gap-no-next-contact = When to look again
visit-gap-not-read-back = Reading the summary back
visit-gap-no-interpreter = An interpreter was needed, and none is recorded
visit-gap-minor-interpreted = A child interpreted. Write why it was an emergency

## The way to the culturagram, at the foot
visit-to-culturagram = Culturagram
visit-schedule = Plan a visit
visit-schedule-when = When
visit-schedule-save = Plan it

## Starting a visit while one is scheduled for today

visit-start-title = Start visit
# $time (string): the time of day
# $place (string): where it takes place, one of visit-place-*
visit-start-scheduled = A visit is scheduled for today · { $time } · { $place }
visit-start-this = Start scheduled visit
visit-start-another = Start another visit
