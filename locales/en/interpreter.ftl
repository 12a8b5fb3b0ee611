### The interpreter's part in a visit. Read by the worker; the card is read by the
### interpreter too. `interpreter-card-*` is said aloud before the visit begins.

interpreter-title = Interpreter
interpreter-none = No interpreter is recorded for this visit.
interpreter-add = Record an interpreter
interpreter-add-another = Record another interpreter
interpreter-edit = Change
# Said by a screen reader for the button that opens a recorded interpreter.
# $name (string): the interpreter's name or number
interpreter-edit-label = Change what is recorded about { $name }
interpreter-save = Keep
interpreter-cancel = Leave as it was
# $name (string): the interpreter's name or number
# $language (string): the family's language, named in itself
# $how (string): by whom or how, such as "by phone" (one of interpreter-how-*)
interpreter-line = { $name } interprets, { $language }, { $how }
# The same without a kind.
# $name (string): the interpreter's name or number
# $language (string): the family's language, named in itself
interpreter-line-plain = { $name } interprets, { $language }

## The kinds, inside a sentence: "Hala R. interprets, Arabic, by phone".
# Used by code: interpreter-how-*

interpreter-how-staff = from our staff
interpreter-how-contract-onsite = in the room
interpreter-how-phone = by phone
interpreter-how-video = by video
interpreter-how-ad-hoc-adult = an adult the family knows
interpreter-how-emergency-minor = a child, in an emergency

## Fields

interpreter-interpreter = Name or number
# Under the name: some services give a number only.
interpreter-interpreter-hint = The number that the phone service gives is enough.
interpreter-kind = Who interprets
interpreter-from-language = Worker's language
interpreter-to-language = Family's language
interpreter-dialect = Dialect
interpreter-mode = How
interpreter-conflict-checked = Was the family asked whether this interpreter is right for them?
interpreter-confidentiality-agreed = Did the interpreter promise confidentiality?
interpreter-pre-session-done = Was the card read together before the visit?
interpreter-problems = What went wrong
interpreter-debrief = What was said afterwards
interpreter-started = Begins now
interpreter-ended = Ends now
# $time (string): the time of day
interpreter-began-at = Began { $time }
# $time (string): the time of day
interpreter-ended-at = Ended { $time }
# Shown when a child interprets (45 CFR 92.201).
interpreter-minor-advice = A child interprets only in an emergency, and only until an adult interpreter is found. Ask only what the emergency needs.

## Who interprets, as a choice
# Used by code: interpreter-kind-*

interpreter-kind-staff = Someone of our staff
interpreter-kind-contract-onsite = A hired interpreter, in the room
interpreter-kind-phone = By phone
interpreter-kind-video = By video
interpreter-kind-ad-hoc-adult = An adult the family knows
interpreter-kind-emergency-minor = A child, in an emergency only

## How it is interpreted
# Used by code: interpreter-mode-*

interpreter-mode-consecutive = After each turn
interpreter-mode-simultaneous = At the same time
interpreter-mode-sight = Reading a paper aloud
interpreter-mode-relay = Through a third language

## The card, read together before the visit (own words, after NCIHC)
# Used by code: interpreter-card-*

interpreter-card-title = Before we begin
interpreter-card-client = I speak to the family and look at them, and you speak as they do: “I”, not “she says”.
interpreter-card-short = We speak in short turns. Please stop us when a turn grows too long.
interpreter-card-everything = Everything that is said is interpreted, by anyone in the room: nothing added, nothing left out.
interpreter-card-unclear = If something is unclear, ask me, and tell the family that you are asking.
interpreter-card-no-side-talk = No talk on the side. What is said here stays here.
