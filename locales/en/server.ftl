### What the agency's server says at the command line. Read by the agency's administrator.
### Words between dashes and commands (serve, agency create, --data) are typed as they
### stand and are never translated. Ids and codes are printed on lines of their own, not here.

server-about = The agency's server for Doorstep: takes in what the laptops record, and gives each case to those who work on it.
# Headings of the help.
server-help-usage = Usage:
server-help-commands = Commands
server-help-options = Options
server-help-help = Show this help
server-help-data = The agency's file
server-help-language = The language of what is said here, such as en, es or ar

## What each command does, in the help

server-serve = Answer the agency's laptops until it is stopped
server-serve-listen = The address to listen on; port 0 takes any that is free
server-agency = The agency itself
server-agency-create = Make the agency, and its file if it is not there
server-agency-create-name = The agency's name, as its workers will see it
server-staff = The people who work there
server-staff-add = Add a person
server-staff-add-name = The person's name, as colleagues will see it
server-staff-add-role = What the person may do: a case worker has the cases assigned to them, a supervisor has the team's as well
server-staff-add-team = The person's team; a supervisor without one has every team's cases
server-staff-list = List them, each with its id
server-device = The laptops
server-device-code = Give out a code with which one laptop can be enrolled, once and within ten minutes
server-device-revoke = Take a laptop's place away: it can no longer send or receive anything
server-device-list = List them, each with its id
server-case = Who works on which case
server-case-assign = Assign a case to a person, beside those who have it already
server-case-unassign = Take a case from a person
server-case-list = List the cases by their ids: who works on each, nothing of what they say
server-backup = Write a whole copy of the agency's file, also while it is being served
server-backup-to = Where the copy goes; nothing may be there yet
server-option-staff = A person's id
server-option-device = A laptop's id
server-option-case = A case's id

## What was done

# $name (string): the agency's name
server-agency-created = { $name } now has its file. This is the agency's id:
# $path (string): the copy
server-backup-made = The copy is at { $path }. It has the agency's key and every case in it: keep it as safe as the file itself.
# $name (string): the person's name
server-staff-added = { $name } was added. This is the person's id:
server-staff-none = Nobody has been added yet.
server-staff-role-case-worker = case worker
server-staff-role-supervisor = supervisor
# $name (string): the person's name
# $role (string): case worker or supervisor, in this language
server-staff-line = { $name }, { $role }
# $name (string): the person's name
# $role (string): case worker or supervisor, in this language
# $team (string): the name of the person's team
server-staff-line-team = { $name }, { $role }, team { $team }
server-device-code-made = Type this code on the laptop within ten minutes. It works once:
server-device-none = No laptop has been enrolled yet.
# $name (string): what the worker calls the laptop
# $staff (string): whose laptop it is
# $changes (number): how many changes of it have arrived
# $apart (number): how many of those were kept apart, because they could not be taken into a case
server-device-line = { $name }, laptop of { $staff } (changes received: { $changes }, kept apart: { $apart })
# $name (string): what the worker called the laptop
# $staff (string): whose laptop it was
# $changes (number): how many changes of it have arrived
# $apart (number): how many of those were kept apart, because they could not be taken into a case
server-device-line-revoked = { $name }, laptop of { $staff }, place taken away (changes received: { $changes }, kept apart: { $apart })
server-device-revoked = The laptop's place was taken away. It is refused from its next request on.
server-case-assigned = The case was assigned. It reaches the person's laptop at its next sync.
server-case-unassigned = The case was taken from the person. It leaves their laptop at its next sync, after what they wrote has been received.
server-case-none = There are no cases yet.
# $staff (string): the names of those who work on the case
# $changes (number): how many changes the case has
server-case-line = { $staff } (changes: { $changes })
# $changes (number): how many changes the case has
server-case-line-nobody = Nobody works on this case (changes: { $changes })

## What did not work. Each says what to do next.

# $path (string): where the agency's file was looked for
server-error-missing = There is no file at { $path }. Check the path after --data, or make the agency with: agency create
# $path (string): the file
server-error-not-ours = { $path } is not an agency's file. It was left as it is. Check the path after --data.
# $path (string): the file
server-error-too-new = { $path } was written by a newer version of doorstep-server. It was left as it is. Install the newer version.
server-error-old-sqlite = The SQLite of this build is too old to keep every commit. Nothing was opened. Install a build that has SQLite 3.51.3 or newer.
# $path (string): the file
server-error-already-served = { $path } is being served by another process. Only one may serve it. Stop the other one first.
# $path (string): the file
server-error-no-agency = { $path } has no agency yet. Make it with: agency create
# $path (string): the file
server-error-agency-exists = { $path } has an agency already, and a file has only one. It was left as it is. For another agency, choose another file after --data.
server-error-backup-exists = Something is there already, and it was left as it is. Choose another path after --to.
# $max (number): the most characters of a name
server-error-bad-name = That is not a name that can be kept. Nothing was changed. It must not be empty, and may have { $max } characters at most, all on one line.
server-error-no-such-staff = Nobody here has that id. Nothing was changed. Look it up with: staff list
server-error-no-such-device = No laptop here has that id. Nothing was changed. Look it up with: device list
server-error-no-such-case = No case here has that id. Nothing was changed. Look it up with: case list
server-error-not-assigned = That case is not assigned to that person. Nothing was changed. Look it up with: case list
# $path (string): the file
# $cause (string): the technical cause, in English
server-error-file = { $path } could not be read or written ({ $cause }). Nothing that was received is lost. Check the disk and the file's permissions.
# $address (string): the address
# $cause (string): the technical cause, in English
server-error-listen = The server cannot listen on { $address } ({ $cause }). Choose another address after --listen.
# $what (string): an option or command
server-error-needed = Something is missing: { $what }. For help, add --help.
# $what (string): what was typed
server-error-not-understood = This was not understood: { $what }. For help, add --help.
