### The culturagram (Elaine Congress): ten areas of a family's life around the family. Read
### by the worker; in side-by-side mode the names of areas and states are read by the
### family too, so they are plain and never judge.

# $family (string): what the family is called
culturagram-title = { $family } · culturagram
# $day (string): the day it was begun
culturagram-snapshot = Taken { $day }
# $day (string): the day it was begun
# $previous (string): the day the one before it was begun
culturagram-snapshot-previous = Taken { $day } · the one before: { $previous }
# $day (string): the day it was begun
# $closed (string): the day it was closed
culturagram-snapshot-closed = Taken { $day } · closed { $closed } · to be read, not written
# At the foot of a closed snapshot.
culturagram-read-only = This culturagram stays as it was told that day.
culturagram-loading = Opening the culturagram…
culturagram-back = Back to the family
culturagram-view-label = How the culturagram is shown
# Used by code: culturagram-view-*
culturagram-view-drawing = Drawing
culturagram-view-outline = Outline
culturagram-view-compare = Compare
culturagram-snapshots-label = Which culturagram
# $day (string): the day it was begun
# $reason (string): why it was taken, one of culturagram-reason-*
culturagram-snapshot-option = { $day } · { $reason }
# Said by a screen reader for the whole drawing.
culturagram-drawing-label = Ten areas of life around the family. Arrow keys go round; Tab goes on to what is written in an area.
culturagram-choose-area = Choose an area of the drawing to write in it. Any order is right, and none is required.

## The ten areas. Each stands in a box of the drawing: two short lines at most.
# Used by code: culturagram-area-*

culturagram-area-relocation = Reasons for relocating
culturagram-area-legal-status = Legal status
culturagram-area-time-in-community = Time in the community
culturagram-area-language = Language at home and outside
culturagram-area-health-beliefs = Health beliefs
culturagram-area-trauma-and-crisis = Trauma and crisis
culturagram-area-culture-and-religion = Culture, faith and holidays
culturagram-area-discrimination = Unfair treatment
culturagram-area-education-and-work = Education and work
culturagram-area-family-values = Family ways

## Whether an area was talked about. Silence is an answer too.
# Used by code: culturagram-state-*

culturagram-state-label = Was it talked about?
culturagram-state-not-discussed = Not asked
culturagram-state-discussed = Told
culturagram-state-preferred-not-to-say = Declined
culturagram-state-unsafe-to-record = Not safe to write

## Why it was taken
# Used by code: culturagram-reason-*

culturagram-reason-first = First one
culturagram-reason-plan-review = Plan review
culturagram-reason-member-joined-or-left = Someone joined or left
culturagram-reason-crisis = After a crisis
culturagram-reason-other = Another reason

## In the box of an area
# $count (number): how many strengths were named in it
culturagram-strengths =
    { $count ->
        [one] { $count } strength
       *[other] { $count } strengths
    }
# $count (number): how many needs were named in it
culturagram-needs =
    { $count ->
        [one] { $count } need
       *[other] { $count } needs
    }

## The side panel

culturagram-prompts = To say
culturagram-narrative = What the family told
culturagram-members = Each person
# A note about one person.
# $name (string): the person's name
culturagram-member-note = What { $name } told
culturagram-member-add = Add a note for one person
# $name (string): the person's name
culturagram-member-remove-label = Remove the note for { $name }
culturagram-items = Strengths and needs
culturagram-items-none = Nothing named here yet.
culturagram-add-strength = Add a strength
culturagram-add-need = Add a need
culturagram-previous-area = Previous area
culturagram-next-area = Next area
# Legal status: the advice that stands in place of a text field.
culturagram-legal-title = Talk about it, and do not write it down
culturagram-legal-advice = Anything written about papers can be taken and used against the family. This area keeps only whether it was talked about, and the help that is wanted: a legal appointment, an interpreter, someone to come along.
culturagram-preferred-not-to-say-advice = That is all right, and it is worth knowing. Nothing more is asked here.
culturagram-unsafe-advice = What was written here before stays as it is. Write nothing that could harm someone if it were read.
culturagram-trauma-advice = No details are needed. Stop when the person wishes, and do not leave them alone with it.

## Taking it again

culturagram-take-again = Take again
culturagram-take-again-title = Begin a new culturagram
culturagram-take-again-explain = The one that is open is closed with today's date and stays as it was told. The new one begins with the same words, and you change what has changed.
culturagram-take-again-reason = Why is it taken again?
culturagram-take-again-begin = Begin the new one
culturagram-take-again-cancel = Not now

## Two snapshots side by side

culturagram-compare-earlier = Earlier
culturagram-compare-later = Later
culturagram-compare-one-only = There is only one culturagram so far. When it is taken again, both stand here side by side.
culturagram-compare-same = Nothing differs between these two.
# $count (number): how many areas differ
culturagram-compare-count =
    { $count ->
        [one] One area differs.
       *[other] { $count } areas differ.
    }
# Where an area held no words.
culturagram-compare-empty = No words

## What the lines of the drawing mean; the names of states stand beside these.

culturagram-legend = What the lines mean
culturagram-legend-strengths = thicker with each strength
culturagram-legend-needs = a knot for each need

## Before the first one

culturagram-start-title = No culturagram yet
culturagram-start-text = A culturagram draws where the family comes from and how it lives, in ten areas. Nothing is saved until you write in one of them.
culturagram-start = Start the culturagram
