### The frame that every form stands in: how far the typing has come, what was refused, the
### question before a form is left. Read by the worker, often in a hurry. Calm and exact: it
### says "saved" only when it is.

## How far what is typed has come

form-typing = Typing…
form-keeping = Keeping your draft…
# A draft is on the disk of this laptop; it is not yet part of the record.
# $time (string): the time of day with seconds
form-kept = Draft kept on this laptop { $time }
form-saving = Saving…
# $time (string): the time of day with seconds
form-saved = Saved on this laptop { $time }
# Follows the reason why saving failed.
form-still-here = Your text is still on this screen.
form-again = Try again

## What was refused

form-refused =
    { $count ->
        [one] { $count } field is not saved yet
       *[other] { $count } fields are not saved yet
    }
form-refused-rest = Everything else is saved. Your text here is kept.
form-refused-all = Nothing is added yet. Your text here is kept.

## Typing that was kept earlier

form-draft-found = A draft was found
# A label; a day and time follow.
form-draft-of = Kept
form-draft-fields =
    { $count ->
        [one] { $count } field
       *[other] { $count } fields
    }
form-draft-since = Some of it was changed since you began typing. You see both versions at the field.
form-draft-continue = Continue
form-draft-delete = Delete draft
# A list of forms that were left half-written.
form-drafts = Drafts
form-drafts-hint = Typed on this laptop and not saved yet.
# Deleting a draft is asked about once more.
form-draft-delete-title = Delete this draft?
form-draft-delete-text = What you typed here is deleted. What was saved before stays as it is.

## Before a form is left

form-leave-title = Save before you leave?
form-leave-edited = Edited and not saved yet
form-leave-save = Save and leave
form-leave-keep = Keep as draft
form-leave-stay = Stay
form-leave-note = A draft stays here until you save or delete it.

## Two versions of one field

form-versions = Two versions
form-version-mine = Mine
form-version-recorded = Saved by someone else
form-version-empty = Nothing
form-keep-mine = Keep mine
form-keep-recorded = Keep the saved one
form-keep-both = Keep both
form-keep-this = Keep this one
form-rewrite = Rewrite
form-both-kept = Both are kept until you decide.

## The record itself

form-gone = This was deleted on another laptop while you were typing. Your text is kept as a draft.
form-delete = Delete
form-delete-reason = Reason
form-undo = Undo
# $what (string): the words of what was deleted, or its name
form-deleted = Deleted: { $what }
# $what (string): what came back
form-restored = Restored: { $what }
# What was undone, where nothing was deleted.
form-undone = Undone

## At the end of a row

# Read out by a screen reader.
# $what (string): the row, in its own words
form-edit-what = Edit: { $what }
# $what (string): the row, in its own words
form-delete-what = Delete: { $what }
