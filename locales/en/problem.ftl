### Shown when Doorstep cannot open. A calm page that says what happened, what is safe, and what
### to do. Read by the worker, perhaps in a hurry and worried: no blame, no codes.

problem-happened = What happened
problem-kept = What is safe
problem-next = What to do
problem-again = Check again
problem-title = Doorstep can’t open right now

## Titles
# Used by code: problem-title-*

problem-title-key-file-damaged = The key file is damaged
problem-title-key-file-missing = The key file is missing
problem-title-database-damaged = The file with your cases is damaged
problem-title-database-missing = The file with your cases is missing
problem-title-too-new = Your cases were saved by a newer version of Doorstep
problem-title-already-open = Doorstep is already open

## What happened
# Used by code: problem-happened-*

problem-happened-key-file-damaged = Doorstep found the small file that turns your passphrase into the key, but the file is damaged. This can happen when a disk fails or when saving is interrupted.
problem-happened-key-file-missing = Your cases are on this laptop, but the small file that turns your passphrase into the key is missing. It was moved or deleted.
problem-happened-database-damaged = Your passphrase worked, but the file with your cases is damaged. This can happen when a disk fails.
problem-happened-database-missing = The key file is on this laptop, but the file with your cases is not where Doorstep left it. It was moved or deleted.
problem-happened-too-new = A newer version of Doorstep has opened these cases. This older version could misread them, so it does not open them.
problem-happened-already-open = Another Doorstep window is open on this laptop. If two windows used the same cases, one could overwrite the other’s work.

## What is safe
# Used by code: problem-kept-*

problem-kept-key-file-damaged = Your cases have not been changed and are still encrypted. Nothing was deleted. Everything the agency has received is also safe there.
problem-kept-key-file-missing = Your cases have not been changed and are still encrypted. Doorstep deleted nothing. Everything the agency has received is also safe there.
problem-kept-database-damaged = Doorstep has not deleted or overwritten anything. Everything the agency has received is safe there.
problem-kept-database-missing = Doorstep deleted nothing and did not replace the missing file. Everything the agency has received is safe there.
problem-kept-too-new = Everything. Nothing was changed.
problem-kept-already-open = Everything. Nothing was changed.

## What to do
# Used by code: problem-next-*

problem-next-key-file-damaged = Do not reinstall Doorstep or set it up again. Call your agency’s support team. With a copy of the key file from a backup, everything opens again.
problem-next-key-file-missing = Look in this laptop’s trash or in a backup. Do not set up Doorstep again. If you can’t find the file, call your agency’s support team.
problem-next-database-damaged = Leave the laptop as it is and call your agency’s support team. Your cases can be restored from a backup or from the agency’s copy.
problem-next-database-missing = Look in this laptop’s trash or in a backup. Do not set up Doorstep again. If you can’t find the file, call your agency’s support team.
problem-next-too-new = Update Doorstep on this laptop, then open it again.
problem-next-already-open = Go to the open window. If you don’t see one, restart the laptop and open Doorstep again.
