### Words of the controls that every form, list and picture is built of. Read by the worker.

## A field for a day, a time or a moment, with a calendar to pick from

kit-date-open = Open calendar
kit-date-close = Close calendar
# Empties the field.
kit-date-clear = Clear
kit-date-today = Today
kit-date-now = Now
# What one part of a date or a time is, as a screen reader says it.
# Used by code: kit-date-part-*
kit-date-part-day = Day
kit-date-part-month = Month
kit-date-part-year = Year
kit-date-part-hour = Hour
kit-date-part-minute = Minute
# Before or after noon (AM, PM).
kit-date-part-period = AM or PM
# Said by a screen reader for a part of a date that is not filled in.
kit-date-empty = Empty
kit-date-incomplete = Fill in the day, the month and the year, or clear the field.
kit-date-incomplete-time = Fill in the hour and the minute, or clear the field.
kit-date-incomplete-moment = Fill in the date and the time, or clear the field.
kit-date-no-such-day = This month has fewer days.
# $day (string): the earliest day that can be entered
kit-date-earliest = Earliest date: { $day }
# $day (string): the latest day that can be entered
kit-date-latest = Latest date: { $day }
# Labels of fields that a screen reader can reach: the same value, typed as figures.
# Used by code: kit-date-typed-*
kit-date-typed-date = Typed as year-month-day (YYYY-MM-DD)
kit-date-typed-time = Typed as hours:minutes (HH:MM)
kit-date-typed-moment = Typed as year-month-day and time (YYYY-MM-DDTHH:MM)
kit-date-previous = Previous month
kit-date-next = Next month
kit-date-previous-year = Previous year
kit-date-next-year = Next year
kit-date-calendar = Calendar
# Used by code: kit-date-calendar-*
kit-date-calendar-gregory = Gregorian
# The solar calendar of Iran and Afghanistan.
kit-date-calendar-persian = Persian
kit-date-calendar-ethiopic = Ethiopian
kit-date-calendar-islamic-umalqura = Islamic
# $day (string): the same day in the Gregorian calendar
kit-date-gregorian = Gregorian: { $day }

## A field with a limit

# $count (number): by how many characters the text is too long
kit-field-shorten = { $count ->
    [one] Shorten it by { $count } character.
   *[other] Shorten it by { $count } characters.
}
# $used (number): how many characters are typed
# $max (number): how many are allowed
kit-field-counter = { $used } of { $max }

## After a change that can be taken back

# The bar at the foot of the window that offers to take the last change back, as a screen reader names it.
kit-undo-bar = Last change
kit-undo = Undo
kit-undo-close = Close message
# The keys that do the same, as they are written on a keyboard.
kit-undo-key = Ctrl Z
kit-working = Working…

## A list of rows in a form

# $row (number): which row
# $count (number): how many rows there are
kit-rows-move = Move row { $row } of { $count } with the up and down arrow keys
# Said by a screen reader after a row was moved.
# $row (number): its new place
# $count (number): how many rows there are
kit-rows-moved = Now row { $row } of { $count }
# $row (number): which row
kit-rows-delete = Delete row { $row }
kit-rows-deleted = Row deleted

## How far what is typed has come. Nothing is said that is not so.

kit-save-typing = Typing…
kit-save-saving = Saving…
# $time (string): the time of day
kit-save-kept = Draft saved on this laptop · { $time }
# $time (string): the time of day
kit-save-saved = Saved on this laptop · { $time }
kit-save-again = Try again

## What could not be saved

kit-left-not-kept = Something you typed on the last screen is not saved yet. Doorstep keeps trying. Please do not close it.
# The reason follows.
kit-not-locked = Doorstep is not locked, because something you typed is not saved yet.
# The reason follows.
kit-not-handed-over = The laptop was not handed over.

## Leaving a form that is not saved

kit-leave = Save before you leave?
kit-leave-fields = Edited and not saved yet:
kit-leave-save = Save and leave
kit-leave-keep = Save as draft
kit-leave-stay = Stay
kit-leave-delete = Delete draft
kit-leave-hint = A saved draft stays with this record and on Today.

## A draft from an earlier time

# $count (number): how many fields were edited
kit-draft-found = { $count ->
    [one] Draft found: { $count } field
   *[other] Draft found: { $count } fields
}
# $who (string): the name of a colleague
kit-draft-changed = { $who } changed this record after you started typing. You will see both versions at the field.
kit-draft-continue = Continue
kit-draft-delete = Delete draft

## Values that were refused

# $count (number): how many fields
kit-refused = { $count ->
    [one] { $count } field is not saved yet
   *[other] { $count } fields are not saved yet
}
# $count (number): how many other changes were saved
kit-refused-others =
    { $count ->
        [1] Your other change is saved. Your text is still here.
       *[other] Your other { $count } changes are saved. Your text is still here.
    }
kit-refused-kept = Your text is still here.

## Two versions of one field

# $count (number): how many versions there are, two or more
kit-conflict = { $count ->
    [one] { $count } version
   *[other] { $count } versions
}
kit-conflict-mine = My version
kit-conflict-other = The other version
# The value before either of two people changed it. The value follows.
kit-conflict-before = Before both changes:
kit-conflict-empty = (left blank)
kit-conflict-keep-mine = Use my version
kit-conflict-keep-other = Use the other version
# $who (string): the name of a colleague
kit-conflict-keep-theirs = Use the version by { $who }
kit-conflict-keep-both = Keep both
# There are more than two versions.
kit-conflict-keep-all = Keep all
kit-conflict-rewrite = Rewrite
kit-conflict-wording = New version
kit-conflict-hint = Every version is saved until you choose.

## What only the worker sees

kit-private = Private: only on your screen

## Lists, tables, filters and pictures

kit-detail-close = Close details
kit-filter = Filters
kit-filter-clear = Clear filters
kit-filter-save = Save filters
kit-filter-saved = Saved filters
kit-filter-name = Name of these filters
# $name (string): what the saved filters are called
kit-filter-delete = Delete saved filters { $name }
# $count (number): how many earlier entries are not shown yet
kit-timeline-earlier = { $count ->
    [one] Show { $count } earlier entry
   *[other] Show { $count } earlier entries
}
# Shown in place of a count so small that it would point at a family.
# $count (number): the smallest count that is shown
kit-chart-under = under { $count }
kit-chart-hidden = hidden
