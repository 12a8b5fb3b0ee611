### Field labels, also quoted in errors (Fill in “Full name”). Each is a label, not a sentence:
### a capital letter, no period. A label that another file also has must read the same there.
# Used by code: field-*

## A person

field-name-full = Full name
field-name-latin = Name in Latin letters
field-name-to-use = Name to use
field-name-parts = Parts of the name
field-name-order = Name order
# Other spellings of the name, as they appear on documents.
field-aliases = Other spellings on documents
field-birth = Date of birth
field-languages = Languages
field-preferred = Preferred language for this person
field-contacts = Contact information
field-leave-message = OK to leave a message
field-sign-or-other-comm = Sign language or other ways to communicate
field-pronouns = Pronouns
field-relation = Relationship to primary client
field-lives-here = Lives here
field-parents = Parents in this household
field-partner = Partner in this household
# The shape that shows the person in the drawing of the family.
field-symbol = Symbol in the drawing
# Which decisions the person makes in the family.
field-decision-role = Role in family decisions
field-age-at-migration = Age when they moved

## The household and its case

field-family-name = Family name to use
field-family-name-latin = Family name in Latin letters
# The person the case was opened for.
field-primary-client = Primary client
# The family's language; also the culturagram's area about language.
field-language = Language
field-dialect = Dialect or community
field-interpreter-needed = Interpreter needed
field-interpreter-preference = Interpreter preferences
field-address = Address
field-visiting-advice = Before you visit
field-relatives-elsewhere = Relatives elsewhere
field-opened-on = Opened on
field-stage = Stage
field-referred-by = Referred by
field-presenting-concern = What they want help with, in their own words
field-urgent-flags = Urgent needs

## A visit, in the order of its steps

field-scheduled-at = Scheduled for
field-started-at = Started
field-ended-at = Ended
field-status = Visit status
field-place = Where
field-purpose = Purpose of the visit
field-present = Family members present
field-others-present = Others present
field-safety-checked = Is it safe to talk here, now?
field-client-words = In the family’s words
# The worker's own summary of what the family means.
field-understood = Case worker’s understanding
field-concerns = Concerns, most important first
field-health-is-the-concern = Is health the main concern?
# This and the next seven: how the family understands an illness.
field-model-name = What they call it
field-model-cause = What they think caused it
field-model-onset = Why it started when it did
field-model-course = What it does
field-model-severity = How serious it is and how long it may last
field-model-help = The help they hope for
field-model-troubles = Problems it has caused
field-model-fear = What they fear most about it
field-explained = What was explained
field-explained-in = Language used
field-teach-back = Did someone repeat it in their own words?
field-teach-back-words = What they said
field-views = Shared and different views
# What the family adds when asked “Did I miss anything?”.
field-missed = What was missed
field-options = Options offered
field-who-else = Who else should be part of this decision
field-agreement = Agreement
field-refusals = What the family declined or wants to decide later
field-next-contact = Next contact
field-summary = Visit summary
field-summary-read-back = Was the summary read back to the family?
field-late-entry-reason = Late entry: reason

## An action step

field-what = Action step
field-actor = Who will do it
field-actor-name = Name
field-due-on = Due date
field-done-on = Done on
field-outcome = Result

## An interpreter in a visit

field-interpreter = Name or ID number
field-kind = Type of interpreter
field-from-language = Worker’s language
field-to-language = Family’s language
field-mode = How they interpret
field-conflict-checked = Is the family comfortable with this interpreter?
field-confidentiality-agreed = Did the interpreter agree to confidentiality?
field-pre-session-done = Did everyone go over the card before starting?
field-problems = Problems
field-debrief = Debrief

## The culturagram

field-taken-on = Started on
field-closed-on = Closed on
field-reason = Reason
field-relocation = Reasons for relocating
field-legal-status = Legal status
field-time-in-community = Time in the community
field-health-beliefs = Health beliefs
field-trauma-and-crisis = Trauma and crisis
field-culture-and-religion = Culture, faith and holidays
field-discrimination = Unfair treatment
field-education-and-work = Education and work
field-family-values = Family values

## A need or a strength

field-statement = Need or strength, in one line
field-domain = Area of life
field-capacity-client = What the family can do
field-capacity-network = What relatives and the community can do
field-capacity-agency = What the agency can do

## This laptop and its agency

field-server = Agency server address
field-code = Code
field-device-name = Name of this laptop
field-worker-name = Your name
