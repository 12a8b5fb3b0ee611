### The agency server's command line. Read by the agency's administrator. Commands and options
### (serve, agency create, --data) are typed exactly like this and are never translated. Ids and
### codes are printed on their own lines, not here.

server-about = The agency’s server for Doorstep. It receives work from the laptops and sends each case to the people who work on it.
# Headings in the help.
server-help-usage = Usage:
server-help-commands = Commands
server-help-options = Options
server-help-help = Show this help
server-help-data = The agency’s data file
server-help-language = The language of these messages, such as en, es, or ar
server-help-json = Print one JSON object instead of text, for programs

## The help: what each command does

server-serve = Run the server until you stop it
server-serve-listen = The address to listen on; port 0 picks any free port
server-agency = Set up the agency
server-agency-create = Create the agency, and its data file if there is none
server-agency-create-name = The agency’s name, as workers will see it
server-staff = Manage staff
server-staff-add = Add a person
server-staff-add-name = The person’s name, as colleagues will see it
server-staff-add-role = The person’s role: a case worker or an administrator has the cases assigned to them; a supervisor also has their team’s cases; supervisors and administrators can change what the whole agency shares
server-staff-add-team = The person’s team; a supervisor without a team has every team’s cases
server-staff-list = List staff with their ids
server-device = Manage laptops
server-device-code = Create a code to enroll one laptop; it works once, within ten minutes
server-device-revoke = Revoke a laptop’s access, so that it can no longer send or receive
server-device-list = List laptops with their ids
server-case = Manage who works on which case
server-case-assign = Assign a case to a person; anyone already assigned keeps it
server-case-unassign = End a person’s assignment to a case
server-case-list = List cases by id, with who works on each; nothing from the case itself is shown
server-backup = Copy the agency’s whole data file; this works while the server is running
server-backup-to = Where to put the copy; the file must not exist yet
server-option-staff = A person’s id
server-option-device = A laptop’s id
server-option-case = A case’s id

## Results

# $name (string): the agency's name
server-agency-created = { $name } was created. This is the agency’s id:
# $path (string): the backup
server-backup-made = The backup is at { $path }. It contains the agency’s key and every case. Keep it as safe as the data file itself.
# $name (string): the person's name
server-staff-added = { $name } was added. This is the person’s id:
server-staff-none = No staff added yet.
server-staff-role-case-worker = case worker
server-staff-role-supervisor = supervisor
server-staff-role-administrator = administrator
# $name (string): the person's name
# $role (string): case worker, supervisor or administrator, in this language
server-staff-line = { $name }, { $role }
# $name (string): the person's name
# $role (string): case worker, supervisor or administrator, in this language
# $team (string): the name of the person's team
server-staff-line-team = { $name }, { $role }, team: { $team }
server-device-code-made = Type this code on the laptop within ten minutes. It works only once:
server-device-none = No laptops enrolled yet.
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
server-device-revoked = The laptop’s access was revoked. The server refuses it from its next request on.
server-case-assigned = The case was assigned. It will reach the person’s laptop at its next sync.
server-case-unassigned = The assignment was ended. At the next sync, the person’s work on the case is received first; then the case is removed from their laptop, unless the person supervises the case’s team or every team.
server-case-none = No cases yet.
# $staff (string): the names of those who work on the case
# $changes (number): number of changes in the case
server-case-line = { $staff } (changes: { $changes })
# $changes (number): number of changes in the case
server-case-line-nobody = Nobody is assigned to this case (changes: { $changes })

## Errors. Each says what to do next.

# $path (string): where the data file was expected
server-error-missing = There is no file at { $path }. Check the path after --data, or create the agency with: agency create
# $path (string): the file
server-error-not-ours = { $path } is not an agency data file. It was not changed. Check the path after --data.
# $path (string): the file
server-error-too-new = { $path } was written by a newer version of doorstep-server. It was not changed. Install the newer version.
server-error-old-sqlite = This build uses a version of SQLite that is too old to save reliably. Nothing was opened. Install a build with SQLite 3.51.3 or newer.
# $path (string): the file
server-error-already-served = Another process is already serving { $path }. Only one process can serve it. Stop the other one first.
# $path (string): the file
server-error-no-agency = { $path } has no agency yet. Create one with: agency create
# $path (string): the file
server-error-agency-exists = { $path } already has an agency, and each file holds only one. It was not changed. For another agency, choose another file after --data.
server-error-backup-exists = That file already exists, and it was not changed. Choose another path after --to.
# $max (number): the most characters allowed in a name
server-error-bad-name = That name cannot be used. Nothing was changed. A name must fit on one line, must not be empty, and can have { $max } characters at most.
server-error-no-such-staff = No staff member has that id. Nothing was changed. To see the ids, use: staff list
server-error-no-such-device = No laptop has that id. Nothing was changed. To see the ids, use: device list
server-error-no-such-case = No case has that id. Nothing was changed. To see the ids, use: case list
server-error-not-assigned = That case is not assigned to that person. Nothing was changed. To see who is assigned, use: case list
# $path (string): the file
# $cause (string): the technical cause, in English
server-error-file = { $path } could not be read or written ({ $cause }). Check the disk and the file’s permissions.
# $address (string): the address
# $cause (string): the technical cause, in English
server-error-listen = The server cannot listen on { $address } ({ $cause }). Choose another address after --listen.
# $what (string): an option or command
server-error-needed = Something is missing: { $what }. To see the help, add --help.
# $what (string): what was typed
server-error-not-understood = Not recognized: { $what }. To see the help, add --help.
