### What surrounds the fields of every form, and ends the rows of a list. Read by
### the worker.

form-gone = This was deleted while you were typing. Your text is still here.
form-delete-reason = Reason
# Followed by what was deleted, in its own words.
form-deleted = Deleted:
# Followed by what was not deleted, in its own words.
form-not-deleted = Not deleted yet, because of an edit you had not seen:
form-not-deleted-review = Review

## At the end of a row. Read out by a screen reader.

# $what (string): the row, in its own words
form-edit-what = Edit: { $what }
# $what (string): the row, in its own words
form-delete-what = Delete: { $what }

## Drafts

form-drafts = Drafts
form-drafts-hint = Typed on this laptop and not saved yet.
form-drafts-delete = Delete draft
# Its name follows.
form-drafts-deleted = Draft deleted:
form-drafts-gone = The record of this draft is not here anymore. The draft stays until you delete it.
