### The interpreter in a visit. Read by the worker. The card (`interpretation-card-*`) is read
### aloud to the interpreter and the family before the visit starts.

interpretation-title = Interpreter
interpretation-none = No interpreter added for this visit.
interpretation-add = Add interpreter
interpretation-add-another = Add another interpreter
interpretation-save = Save
# $name (string): the interpreter's name or number
# $language (string): the family's language, named in itself
# $how (string): who interprets or how, such as "by phone" (one of interpretation-how-*)
interpretation-line = Interpreter: { $name } · { $language } · { $how }
# The same without the type of interpreter.
# $name (string): the interpreter's name or number
# $language (string): the family's language, named in itself
interpretation-line-plain = Interpreter: { $name } · { $language }

## Types of interpreter, after a name: "Interpreter: Hala R. · Arabic · by phone".
# Used by code: interpretation-how-*

interpretation-how-staff = from our staff
interpretation-how-contract-onsite = in person
interpretation-how-phone = by phone
interpretation-how-video = by video
interpretation-how-ad-hoc-adult = an adult the family knows
interpretation-how-emergency-minor = a child, in an emergency

## Fields

interpretation-interpreter = Name or ID number
# Under the name: some phone services give only a number.
interpretation-interpreter-hint = If you use a phone service, the ID number is enough.
interpretation-kind = Type of interpreter
interpretation-from-language = Worker’s language
interpretation-to-language = Family’s language
interpretation-dialect = Dialect
interpretation-mode = How they interpret
interpretation-conflict-checked = Is the family comfortable with this interpreter?
interpretation-confidentiality-agreed = Did the interpreter agree to confidentiality?
interpretation-pre-session-done = Did everyone go over the card before starting?
interpretation-problems = Problems
interpretation-debrief = Debrief
interpretation-started = Interpreting started
interpretation-ended = Interpreting ended
# $time (string): the time of day
interpretation-began-at = Started: { $time }
# $time (string): the time of day
interpretation-ended-at = Ended: { $time }
# Shown when a child interprets (45 CFR 92.201).
interpretation-minor-advice = A child may interpret only in an emergency, and only until an adult interpreter is found. Ask only what the emergency requires.

## Types of interpreter, as choices
# Used by code: interpretation-kind-*

interpretation-kind-staff = Interpreter on our staff
interpretation-kind-contract-onsite = Professional interpreter, in person
interpretation-kind-phone = Phone interpreter
interpretation-kind-video = Video interpreter
interpretation-kind-ad-hoc-adult = An adult the family knows
interpretation-kind-emergency-minor = A child, only in an emergency

## Ways of interpreting
# Used by code: interpretation-mode-*

interpretation-mode-consecutive = After each person speaks
interpretation-mode-simultaneous = While the person is speaking
interpretation-mode-sight = Reading a document aloud
interpretation-mode-relay = Through a third language

## The card, read together before the visit (our own words, based on NCIHC)
# Used by code: interpretation-card-*

interpretation-card-title = Before we start
interpretation-card-client = I speak directly to the family. Please say what each person says as if you were that person: “I feel tired”, not “She feels tired”.
interpretation-card-short = We speak in short turns. If a turn gets too long, please ask us to pause.
interpretation-card-everything = Please interpret everything anyone in the room says. Add nothing and leave nothing out.
interpretation-card-unclear = If something is not clear, ask me, and tell the family that you are asking.
interpretation-card-no-side-talk = No side conversations, please. Don’t share what you hear today with anyone else. I will explain what I have to share.
