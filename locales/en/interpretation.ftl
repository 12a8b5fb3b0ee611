### The interpreter's part in a visit. Read by the worker; the card is read by the
### interpreter too. `interpretation-card-*` is said aloud before the visit begins.

interpretation-title = Interpreter
interpretation-none = No interpreter is recorded for this visit.
interpretation-add = Record an interpreter
interpretation-add-another = Record another interpreter
interpretation-edit = Change
# Said by a screen reader for the button that opens a recorded interpreter.
# $name (string): the interpreter's name or number
interpretation-edit-label = Change what is recorded about { $name }
interpretation-save = Keep
interpretation-cancel = Leave as it was
# $name (string): the interpreter's name or number
# $language (string): the family's language, named in itself
# $how (string): by whom or how, such as "by phone" (one of interpretation-how-*)
interpretation-line = { $name } interprets, { $language }, { $how }
# The same without a kind.
# $name (string): the interpreter's name or number
# $language (string): the family's language, named in itself
interpretation-line-plain = { $name } interprets, { $language }

## The kinds, inside a sentence: "Hala R. interprets, Arabic, by phone".
# Used by code: interpretation-how-*

interpretation-how-staff = from our staff
interpretation-how-contract-onsite = in the room
interpretation-how-phone = by phone
interpretation-how-video = by video
interpretation-how-ad-hoc-adult = an adult the family knows
interpretation-how-emergency-minor = a child, in an emergency

## Fields

interpretation-interpreter = Name or number
# Under the name: some services give a number only.
interpretation-interpreter-hint = The number that the phone service gives is enough.
interpretation-kind = Who interprets
interpretation-from-language = Worker's language
interpretation-to-language = Family's language
interpretation-dialect = Dialect
interpretation-mode = How
interpretation-conflict-checked = Was the family asked whether this interpreter is right for them?
interpretation-confidentiality-agreed = Did the interpreter promise confidentiality?
interpretation-pre-session-done = Was the card read together before the visit?
interpretation-problems = What went wrong
interpretation-debrief = What was said afterwards
interpretation-started = Begins now
interpretation-ended = Ends now
# $time (string): the time of day
interpretation-began-at = Began { $time }
# $time (string): the time of day
interpretation-ended-at = Ended { $time }
# Shown when a child interprets (45 CFR 92.201).
interpretation-minor-advice = A child interprets only in an emergency, and only until an adult interpreter is found. Ask only what the emergency needs.

## Who interprets, as a choice
# Used by code: interpretation-kind-*

interpretation-kind-staff = Someone of our staff
interpretation-kind-contract-onsite = A hired interpreter, in the room
interpretation-kind-phone = By phone
interpretation-kind-video = By video
interpretation-kind-ad-hoc-adult = An adult the family knows
interpretation-kind-emergency-minor = A child, in an emergency only

## How it is interpreted
# Used by code: interpretation-mode-*

interpretation-mode-consecutive = After each turn
interpretation-mode-simultaneous = At the same time
interpretation-mode-sight = Reading a paper aloud
interpretation-mode-relay = Through a third language

## The card, read together before the visit (own words, after NCIHC)
# Used by code: interpretation-card-*

interpretation-card-title = Before we begin
interpretation-card-client = I speak to the family and look at them, and you speak as they do: “I”, not “she says”.
interpretation-card-short = We speak in short turns. Please stop us when a turn grows too long.
interpretation-card-everything = Everything that is said is interpreted, by anyone in the room: nothing added, nothing left out.
interpretation-card-unclear = If something is unclear, ask me, and tell the family that you are asking.
interpretation-card-no-side-talk = No talk on the side. What is said here stays here.
