### The names of the fields of a record, as an error puts them in quotation marks
### (“Please fill in “Full name””). Each is a label, not a sentence: a capital letter, no full stop.
# Used by code: field-*

## A person

field-name-full = Full name
field-name-latin = Name in Latin letters
field-name-to-use = Name to use
field-name-parts = Parts of the name
field-name-order = Order of the name
# Other spellings of the name, as they stand on papers.
field-aliases = Spellings on papers
field-birth = Birth
field-languages = Languages
field-contacts = Ways to reach the person
field-sign-or-other-comm = Sign language or another way of communicating
field-pronouns = Pronouns
field-relation = Relation to the head of the case
field-lives-here = Lives here
field-parents = Parents in this home
field-partner = Partner in this home
# The shape that stands for the person in the drawing of the family.
field-symbol = Symbol in the drawing
# What the person decides in the family.
field-decision-role = Role in family decisions
field-age-at-migration = Age at migration

## The household and its case

field-family-name = What the family is called
field-family-name-latin = What the family is called, in Latin letters
# The person with whom the case was opened.
field-primary-client = Head of the case
# The family's language, also the culturagram's area about language.
field-language = Language
field-dialect = Dialect or community
field-interpreter-needed = Interpreter needed
field-interpreter-preference = What the family asks of an interpreter
field-address = Address
field-visiting-advice = What to know before visiting
field-relatives-elsewhere = Relatives elsewhere
field-opened-on = Opened on
field-stage = Stage of the case
field-referred-by = Who brought the family
field-presenting-concern = Why they came
field-urgent-flags = What cannot wait

## A visit, in the order of its steps

field-scheduled-at = Planned for
field-started-at = Began
field-ended-at = Ended
field-status = Where the visit stands
field-place = Place
field-purpose = Purpose of the visit
field-present = Who of the family was there
field-others-present = Who else was there
field-safety-checked = Asked whether it is safe to talk
field-client-words = In the family's own words
# The worker's own understanding of what the family said.
field-understood = As I understood it
field-concerns = What matters, in order
field-health-is-the-concern = Health is the concern
# This and the next seven: what an illness is for the family.
field-model-name = Their name for it
field-model-cause = What caused it
field-model-onset = Why it began then
field-model-course = What it does
field-model-severity = How serious it is
field-model-help = What help should look like
field-model-troubles = Troubles it has caused
field-model-fear = What is feared most
field-explained = What was explained
field-explained-in = Language of the explanation
field-teach-back = Told back in their own words
field-teach-back-words = What they told back
field-views = Shared and differing views
# What the family adds when asked “what did I miss?”.
field-missed = What was missed
field-options = Choices offered
field-who-else = Who else should weigh in
field-agreement = What was agreed
field-refusals = What was refused or put off
field-next-contact = When to look again
field-summary = Summary
field-summary-read-back = Summary read back
field-late-entry-reason = Why it was written later

## Something that someone said they would do

field-what = What is to be done
field-actor = Who does it
field-actor-name = Name of who does it
field-due-on = By when
field-done-on = Done on
field-outcome = What came of it

## An interpreter's part in a visit

field-interpreter = Interpreter
field-kind = Kind
field-from-language = Worker's language
field-to-language = Family's language
field-mode = Way of interpreting
field-conflict-checked = The family was asked whether this interpreter is all right
field-confidentiality-agreed = Confidentiality promised
field-pre-session-done = Talk before the session
field-problems = What went wrong
field-debrief = What was said afterwards

## The culturagram

field-taken-on = Day of the culturagram
field-closed-on = Closed on
field-reason = Reason
field-relocation = Reasons for relocating
field-legal-status = Legal status
field-time-in-community = Time in the community
field-health-beliefs = Health beliefs
field-trauma-and-crisis = Trauma and crisis
field-culture-and-religion = Culture, religion, food and clothing
field-discrimination = Discrimination
field-education-and-work = Education and work
field-family-values = Family values

## A need or a strength

field-statement = Need or strength, in a line
field-domain = Part of life
field-capacity-client = What the family can do
field-capacity-network = What relatives and community can do
field-capacity-agency = What the agency can do

## This laptop and its agency

field-server = Address of the agency's server
field-code = Code
field-device-name = Name of this laptop
field-worker-name = Your name
