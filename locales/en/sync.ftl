### What the agency has received and what is waiting: a receipt, not a spinner. Read by the
### worker.

## A chip at the top of every screen: very short.

sync-chip-arrived = Everything sent
sync-chip-stopped = Sync stopped
# Something is typed in an open form that is not part of the record yet.
sync-chip-unsaved = Not saved yet
# $count (number): changes waiting to send
sync-chip-waiting =
    { $count ->
        [one] { $count } change waiting to send
       *[other] { $count } changes waiting to send
    }
# $count (number): changes waiting to send
sync-chip-offline =
    { $count ->
        [one] Offline · { $count } change waiting to send
       *[other] Offline · { $count } changes waiting to send
    }

## The receipt

sync-title = Sync
sync-reached = What the agency has received
# $count (number): changes received, from the first to the last
# $moment (string): when the last of them was written
sync-arrived-up-to =
    { $count ->
        [one] The agency has received { $count } change. Written: { $moment }
       *[other] The agency has received { $count } changes. Last one written: { $moment }
    }
# $count (number): changes received
sync-arrived =
    { $count ->
        [0] Nothing has been sent yet.
        [one] The agency has received { $count } change.
       *[other] The agency has received { $count } changes.
    }
# $agency (string): the agency's name
# $time (string): the agency's time of the receipt
sync-receipt = Receipt signed by { $agency } · { $time }
sync-no-receipt = The agency has not confirmed receiving anything yet.
# $digest (string): the first characters of the digest
sync-digest = Code to compare by phone: { $digest }
# $count (number): changes waiting to send
sync-waits =
    { $count ->
        [0] Nothing is waiting on this laptop.
        [one] { $count } newer change is waiting to send. It will be sent automatically when there is a connection.
       *[other] { $count } newer changes are waiting to send. They will be sent automatically when there is a connection.
    }
# $arrived (number): changes received
# $all (number): all changes
sync-meter = Changes received: { $arrived } of { $all }
# $time (string): when the connection was lost
sync-offline-since = Offline since: { $time }. You can keep working.
sync-not-enrolled = This laptop is not connected to an agency. Everything is saved here, encrypted, and nothing leaves this laptop.
# A button below the message that many cases will be removed from this laptop.
sync-agree-removals = Confirm: remove these cases from this laptop
# After an older copy of the files was restored, for example from a backup.
sync-was-behind = An older copy of your files was restored on this laptop. Anything missing will come back from the agency at the next sync.
sync-details = View receipt
sync-now = Sync now
sync-running = Syncing…

## While it runs
# $sent (number): changes sent so far
# $all (number): changes to send
sync-progress-sent = Sent: { $sent } of { $all }
# $received (number): changes received so far
# $all (number): changes to receive
sync-progress-received = Received: { $received } of { $all }

## What the agency holds for review

sync-held = Held for review by the agency
sync-held-text = The agency has these changes, but they are not part of the record yet.
# $number (number): the number of the change on this laptop
sync-held-number = Change { $number }
# Used by code: sync-held-*
sync-held-no-access = This case is not assigned to you, or no longer is.
sync-held-not-the-author = It was written under a different name from the one this laptop is connected with.
sync-held-shape = It could not be read.
sync-held-too-large = It is larger than one change may be.
sync-held-too-large-to-send = It is too large to send. The words are only on this laptop.
sync-held-other-case = It belongs to another case already.
sync-held-role = Only a supervisor or an administrator can change what the whole agency shares.
sync-held-other = Someone at your agency needs to review it.

## Recent syncs

sync-attempts = Recent syncs
sync-attempts-none = No syncs yet.
sync-attempt-when = Time
sync-attempt-sent = Sent
sync-attempt-received = Received
sync-attempt-size = Data
sync-attempt-result = Result
sync-attempt-well = Completed
# Used by code: sync-failed-*
sync-failed-no-network = No connection
sync-failed-wrong-server = Wrong server
sync-failed-device-revoked = Access revoked
sync-failed-server = The server could not accept it
sync-failed-other = Stopped

## Times and clocks
# $minutes (number): the difference between the clocks
sync-clock-off =
    { $minutes ->
        [one] This laptop’s clock is about { $minutes } minute different from the agency’s. This does not change the order of your work. Please set the clock to the correct time.
       *[other] This laptop’s clock is about { $minutes } minutes different from the agency’s. This does not change the order of your work. Please set the clock to the correct time.
    }
# $agency (string): the agency's name
# $worker (string): the worker's name at the agency
sync-connected-as = Connected to { $agency } as { $worker }
# $agency (string): the agency's name; the worker's is not known here yet
sync-connected = Connected to { $agency }
## What is said of each change that is held for review

sync-row-change = Change
sync-row-family = Family
sync-row-fields = Fields
sync-row-written = Written
sync-row-reason = Reason
