### The culturagram (Elaine Congress): ten areas of life, drawn around the family. Read by the
### worker; in side-by-side mode the family reads the names of areas and states too, so they
### are plain and do not judge.

# $family (string): what the family is called
culturagram-title = { $family } · culturagram
# $day (string): the day it was started
culturagram-snapshot = Started: { $day }
# $day (string): the day it was started
# $previous (string): the day the previous one was started
culturagram-snapshot-previous = Started: { $day } · Previous: { $previous }
# $day (string): the day it was started
# $closed (string): the day it was closed
culturagram-snapshot-closed = Started: { $day } · Closed: { $closed } · read-only
# Below a closed culturagram.
culturagram-read-only = This culturagram is read-only, so it stays the way the family told it that day.
culturagram-loading = Opening the culturagram…
culturagram-back = Back to the family
culturagram-view-label = How the culturagram is shown
# Used by code: culturagram-view-*
culturagram-view-drawing = Drawing
culturagram-view-outline = Outline
culturagram-view-compare = Compare
culturagram-snapshots-label = Which culturagram
# $day (string): the day it was started
# $reason (string): why it was started, one of culturagram-reason-*
culturagram-snapshot-option = { $day } · { $reason }
# Read by a screen reader for the whole drawing.
culturagram-drawing-label = Ten areas of life around the family. Use the arrow keys to move between areas, and Tab to open an area’s notes.
culturagram-choose-area = Choose an area of the drawing to add notes. You can go in any order, and you can skip any area.

## The ten areas. Each name must fit in a box of the drawing: two short lines at most.
# Used by code: culturagram-area-*

culturagram-area-relocation = Reasons for relocating
culturagram-area-legal-status = Legal status
culturagram-area-time-in-community = Time in the community
culturagram-area-language = Languages at home and outside
culturagram-area-health-beliefs = Health beliefs
culturagram-area-trauma-and-crisis = Trauma and crisis
culturagram-area-culture-and-religion = Culture, faith and holidays
culturagram-area-discrimination = Unfair treatment
culturagram-area-education-and-work = Education and work
culturagram-area-family-values = Family values

## Whether an area was discussed. Silence is an answer too.
# Used by code: culturagram-state-*

culturagram-state-label = Did you talk about this?
culturagram-state-not-discussed = Not discussed
culturagram-state-discussed = Discussed
culturagram-state-preferred-not-to-say = Preferred not to say
culturagram-state-unsafe-to-record = Not safe to write down

## Why it was started
# Used by code: culturagram-reason-*

culturagram-reason-first = First culturagram
culturagram-reason-plan-review = Plan review
culturagram-reason-member-joined-or-left = Change in the household
culturagram-reason-crisis = After a crisis
culturagram-reason-other = Other reason

## In the box of an area
# $count (number): strengths added in this area
culturagram-strengths =
    { $count ->
        [one] { $count } strength
       *[other] { $count } strengths
    }
# $count (number): needs added in this area
culturagram-needs =
    { $count ->
        [one] { $count } need
       *[other] { $count } needs
    }

## The side panel

culturagram-prompts = Questions to ask
culturagram-narrative = What the family said
culturagram-members = Notes about each person
# A note about one person.
# $name (string): the person's name
culturagram-member-note = Note about { $name }
culturagram-member-add = Add a note about one person
# $name (string): the person's name
culturagram-member-delete = Delete the note about { $name }
culturagram-items = Strengths and needs
culturagram-items-none = None added yet.
culturagram-add-strength = Add strength
culturagram-add-need = Add need
culturagram-previous-area = Previous area
culturagram-next-area = Next area
# Legal status: this advice is shown instead of a text field. The family may see it.
culturagram-legal-title = Talk about this, but don’t write it down
culturagram-legal-advice = To protect the family, there is no place for notes here. Doorstep saves only whether you talked about it and what help the family wants, such as a legal appointment, an interpreter, or someone to go with them.
culturagram-preferred-not-to-say-advice = That is fine. Move on to another area.
culturagram-unsafe-advice = Anything written here earlier stays as it is. Don’t write anything that could harm someone if the wrong person read it.
culturagram-trauma-advice = You don’t need details. Stop when the person wants to stop, and make sure they have support before you leave.

## Starting a new one

culturagram-new = Start new culturagram
culturagram-new-title = Start a new culturagram
culturagram-new-explain = The current culturagram will be closed with today’s date and become read-only. The new one starts with the same text, so you only change what is different.
culturagram-new-reason = Why are you starting a new one?
culturagram-new-start = Start new culturagram

## Two culturagrams side by side

culturagram-compare-earlier = Earlier
culturagram-compare-later = Later
culturagram-compare-one-only = There is only one culturagram so far. When you start a new one, you can compare them here.
culturagram-compare-same = These two are the same.
# $count (number): areas that are different
culturagram-compare-count =
    { $count ->
        [one] { $count } area is different.
       *[other] { $count } areas are different.
    }
# Shown where an area has no notes.
culturagram-compare-empty = Nothing written

## What the lines of the drawing mean, shown next to the names of the states.

culturagram-legend = What the lines mean
culturagram-legend-strengths = thicker line: more strengths
culturagram-legend-needs = each knot: one need

## Before the first one

culturagram-start-title = No culturagram yet
culturagram-start-text = A culturagram shows where the family comes from and how they live, in ten areas. Nothing is saved until you write in one of them.
culturagram-start = Start the culturagram
