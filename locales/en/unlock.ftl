### Opening Doorstep, and hiding it in a hurry. Says nothing about whose laptop it is. Read by the worker.

## The empty page that hides everything

# A button: takes the worker back to where they were.
unlock-return = Go on
# A button: closes Doorstep at once.
unlock-lock-now = Lock
