### When Doorstep cannot be opened at all. A calm page that says what happened, what was kept,
### and what to do. Read by the worker, perhaps in a hurry and in worry: no blame, no codes.

problem-happened = What happened
problem-kept = What is safe
problem-next = What to do
problem-again = Look again
problem-title = Doorstep cannot be opened now

## Titles
# Used by code: problem-title-*

problem-title-key-file-damaged = The key file is damaged
problem-title-key-file-missing = The key file is missing
problem-title-database-damaged = The file with your cases is damaged
problem-title-database-missing = The file with your cases is missing
problem-title-too-new = Your cases were saved by a newer Doorstep
problem-title-already-open = Doorstep is already open

## What happened
# Used by code: problem-happened-*

problem-happened-key-file-damaged = The small file that turns your passphrase into the key can be found, but what it holds is no longer right. This happens when a disk fails or when writing was cut off.
problem-happened-key-file-missing = Your cases are on this laptop, but the small file that turns your passphrase into the key is not beside them. It was moved or removed.
problem-happened-database-damaged = The key was read, but the file that holds your cases is no longer whole. This happens when a disk fails.
problem-happened-database-missing = The key is on this laptop, but the file that holds your cases is not where Doorstep left it. It was moved or removed.
problem-happened-too-new = A newer Doorstep has opened these cases. This older one might misread them, so it does not touch them.
problem-happened-already-open = Another Doorstep window holds the cases of this laptop. Two at once could write over each other.

## What is safe
# Used by code: problem-kept-*

problem-kept-key-file-damaged = Your cases are untouched and still encrypted. Nothing was deleted. What the agency has received is safe there too.
problem-kept-key-file-missing = Your cases are untouched and still encrypted. Nothing was deleted. What the agency has received is safe there too.
problem-kept-database-damaged = Nothing was deleted or written over. What the agency has received is safe there.
problem-kept-database-missing = Nothing was deleted, and no empty file was put in its place. What the agency has received is safe there.
problem-kept-too-new = All of it. Nothing was changed.
problem-kept-already-open = All of it. Nothing was changed.

## What to do
# Used by code: problem-next-*

problem-next-key-file-damaged = Do not install Doorstep again and do not set it up anew. Call your agency's support: a copy of the key file from a backup opens everything again.
problem-next-key-file-missing = Look in the bin of this laptop, or on a backup. Do not set Doorstep up anew. If the file cannot be found, call your agency's support.
problem-next-database-damaged = Leave the laptop as it is and call your agency's support. A backup or the agency's copy can bring your cases back.
problem-next-database-missing = Look in the bin of this laptop, or on a backup. Do not set Doorstep up anew. If the file cannot be found, call your agency's support.
problem-next-too-new = Update Doorstep on this laptop, then open it again.
problem-next-already-open = Go to the window that is open. If there is none, restart the laptop and open Doorstep again.
