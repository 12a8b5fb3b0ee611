### What has reached the agency and what waits: a receipt, not a spinner. Read by the worker.

## A chip in the head of every screen: very short.

sync-chip-arrived = all has arrived
sync-chip-stopped = sync has stopped
# $count (number): changes that wait
sync-chip-waiting =
    { $count ->
        [one] { $count } change waits
       *[other] { $count } changes wait
    }
# $count (number): changes that wait
sync-chip-offline =
    { $count ->
        [one] { $count } change waits · offline
       *[other] { $count } changes wait · offline
    }

## The receipt

sync-title = Sync
sync-reached = What has reached the agency
# $count (number): changes that arrived, from the first to the last
# $moment (string): when the last of them was written
sync-arrived-up-to =
    { $count ->
        [one] The first change, written { $moment }, has arrived.
       *[other] All { $count } changes up to { $moment } have arrived.
    }
# $count (number): changes that arrived
sync-arrived =
    { $count ->
        [0] Nothing has been sent yet.
        [one] { $count } change has arrived.
       *[other] All { $count } changes have arrived.
    }
# $agency (string): the agency's name
# $time (string): the agency's time of the receipt
sync-receipt = Receipt signed by { $agency }, { $time }
sync-no-receipt = The agency has not yet said that anything arrived.
# $digest (string): the first letters of the digest
sync-digest = To compare by phone: { $digest }
# $count (number): changes that wait
sync-waits =
    { $count ->
        [0] Nothing waits on this laptop.
        [one] { $count } newer change waits on this laptop. It leaves by itself when there is a network.
       *[other] { $count } newer changes wait on this laptop. They leave by themselves when there is a network.
    }
# $arrived (number): changes that arrived
# $all (number): all changes
sync-meter = { $arrived } of { $all } changes have arrived
# $time (string): since when there was no network
sync-offline-since = No network since { $time }. You can go on working.
sync-not-enrolled = This laptop is not connected with an agency. Everything is saved here, encrypted, and nothing leaves it.
# A button under the message that many cases are to leave this laptop.
sync-agree-removals = Agree: these cases may leave this laptop
# After an older copy of the files was put back, for example from a backup.
sync-was-behind = An older copy of the files was put back on this laptop. What is missing comes back from the agency with the next sync.
sync-details = Open the receipt
sync-now = Sync now
sync-running = Syncing…

## While it runs
# $sent (number): changes sent so far
# $all (number): changes to send
sync-progress-sent = Sent { $sent } of { $all }
# $received (number): changes received so far
# $all (number): changes to receive
sync-progress-received = Received { $received } of { $all }
# $bytes (string): amount of data
sync-progress-bytes = { $bytes } so far

## What the agency kept apart

sync-quarantined = Kept apart by the agency
sync-quarantined-text = These changes arrived, but do not stand in the record yet. They are safe on this laptop.
# $number (number): the number of the change on this laptop
sync-quarantined-number = Change { $number }
# Used by code: sync-quarantined-*
sync-quarantined-no-access = Your agency has not given you this case, or no longer.
sync-quarantined-not-the-author = It was written under another name than the one this laptop is connected as.
sync-quarantined-shape = It could not be read.
sync-quarantined-too-large = It is larger than one change may be.
sync-quarantined-other-case = It belongs to another case already.
sync-quarantined-other = A person at the agency must look at it.

## Earlier attempts

sync-attempts = The last attempts
sync-attempts-none = No attempt yet.
sync-attempt-when = When
sync-attempt-sent = Sent
sync-attempt-received = Received
sync-attempt-size = Data
sync-attempt-result = How it went
sync-attempt-well = arrived
# Used by code: sync-failed-*
sync-failed-no-network = no network
sync-failed-wrong-server = wrong server
sync-failed-device-revoked = access closed
sync-failed-server = the server could not take it
sync-failed-other = stopped

## Times and clocks
# $minutes (number): how far the clocks are apart
sync-clock-off =
    { $minutes ->
        [one] This laptop's clock is about { $minutes } minute off the agency's. The order of your work is not touched by it; please set the clock right.
       *[other] This laptop's clock is about { $minutes } minutes off the agency's. The order of your work is not touched by it; please set the clock right.
    }
# $agency (string): the agency's name
# $worker (string): the worker's name at the agency
sync-connected-as = Connected with { $agency } as { $worker }

## What is said of each change that is held for review

sync-held-change = Change
sync-held-family = Family
sync-held-fields = Fields
sync-held-written = Written
sync-held-reason = Reason
