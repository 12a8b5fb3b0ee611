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
