### What the agency's server says on the command line. Read by the agency's administrator.
### Commands, options and roles (serve, agency create, --data, case-worker) are typed exactly
### so and are never translated. Ids and codes are printed on their own lines, not here.

server-about = The agency's server for Doorstep: it receives what the laptops record, and gives each case to those who work on it.
# Headings of the help.
server-help-usage = Usage:
server-help-commands = Commands
server-help-options = Options
server-help-help = Show this help
server-help-data = The agency's file
server-help-language = The language of the messages, such as en, es or ar
server-help-json = Print one JSON object instead of text, for programs

## What each command does, in the help

server-serve = Answer the agency's laptops until it is stopped
server-serve-listen = The address to listen on; port 0 takes any that is free
server-agency = The agency itself
server-agency-create = Create the agency, and its file if there is none
server-agency-create-name = The agency's name, as its workers will see it
server-staff = The people who work there
server-staff-add = Add a person
server-staff-add-name = The person's name, as colleagues will see it
server-staff-add-role = What the person may do: case-worker (the cases assigned to them), supervisor (the whole team's cases as well, and what the agency shares) or administrator (what the agency shares)
server-staff-add-team = The person's team; a supervisor without one has every team's cases
server-staff-list = List the people with their ids
server-device = The laptops
server-device-code = Create a code that enrolls one laptop, once and within ten minutes
server-device-revoke = Revoke a laptop's access: it can no longer send or receive anything
server-device-list = List the laptops with their ids
server-case = Cases and who works on them
server-case-assign = Assign a case to a person; those who already have it keep it
server-case-unassign = Unassign a case from a person
server-case-list = List the cases by id, with who works on each; never what is in them
server-backup = Write a complete copy of the agency's file, also while it is being served
server-backup-to = Where to write the copy; there must be no file yet
server-option-staff = A person's id
server-option-device = A laptop's id
server-option-case = A case's id

## What was done

# $name (string): the agency's name
server-agency-created = The agency { $name } was created. This is its id:
# $path (string): the copy
server-backup-made = The copy is at { $path }. It has the agency's key and every case in it: keep it as safe as the file itself.
# $name (string): the person's name
server-staff-added = { $name } was added. This is the person's id:
server-staff-none = Nobody has been added yet.
server-staff-role-case-worker = case worker
server-staff-role-supervisor = supervisor
server-staff-role-administrator = administrator
# $name (string): the person's name
# $role (string): case worker, supervisor or administrator, in this language
server-staff-line = { $name }, { $role }
# $name (string): the person's name
# $role (string): case worker, supervisor or administrator, in this language
# $team (string): the name of the person's team
server-staff-line-team = { $name }, { $role }, team { $team }
server-device-code-made = Type this code on the laptop within ten minutes. It works once:
server-device-none = No laptop has been enrolled yet.
# $name (string): what the worker calls the laptop
# $staff (string): whose laptop it is
# $changes (number): how many changes of it have arrived
# $held (number): how many of those are held for review
server-device-line = { $name }, laptop of { $staff } (changes received: { $changes }, held for review: { $held })
# $name (string): what the worker called the laptop
# $staff (string): whose laptop it was
# $changes (number): how many changes of it have arrived
# $held (number): how many of those are held for review
server-device-line-revoked = { $name }, laptop of { $staff }, access revoked (changes received: { $changes }, held for review: { $held })
server-device-revoked = The laptop's access was revoked. It is refused from its next request on.
server-case-assigned = The case was assigned. It reaches the person's laptop at its next sync.
server-case-unassigned = The case was unassigned. It leaves the person's laptop at its next sync, after everything they wrote has been received.
server-case-none = There are no cases yet.
# $staff (string): the names of those who work on the case
# $changes (number): how many changes the case has
server-case-line = { $staff } (changes: { $changes })
# $changes (number): how many changes the case has
server-case-line-nobody = Nobody works on this case (changes: { $changes })

## What did not work. Each says what to do next.

# $path (string): where the agency's file was looked for
server-error-missing = There is no file at { $path }. Check the path after --data, or create the agency with: agency create
# $path (string): the file
server-error-not-ours = { $path } is not an agency's file. Nothing was changed. Check the path after --data.
# $path (string): the file
server-error-too-new = { $path } was written by a newer version of doorstep-server. Nothing was changed. Install the newer version.
server-error-old-sqlite = The SQLite in this build is too old to keep data safe. Nothing was opened. Install a build with SQLite 3.51.3 or newer.
# $path (string): the file
server-error-already-served = { $path } is already served by another process, and only one may serve it. Stop the other one first.
# $path (string): the file
server-error-no-agency = { $path } has no agency yet. Create it with: agency create
# $path (string): the file
server-error-agency-exists = { $path } already has an agency, and a file has only one. Nothing was changed. For another agency, choose another file after --data.
server-error-backup-exists = There is already a file at that path. Nothing was changed. Choose another path after --to.
# $max (number): the most characters of a name
server-error-bad-name = This name cannot be used. Nothing was changed. A name must not be empty, and has at most { $max } characters on one line.
server-error-no-such-staff = No person has that id. Nothing was changed. Look it up with: staff list
server-error-no-such-device = No laptop has that id. Nothing was changed. Look it up with: device list
server-error-no-such-case = No case has that id. Nothing was changed. Look it up with: case list
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
server-error-not-understood = This could not be understood: { $what }. For help, add --help.
