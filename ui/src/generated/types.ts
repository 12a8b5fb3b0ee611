// Made by `cargo xtask types` from the Rust code. Not to be edited.

export type ActionStep = { 
/**
 * What will be done.
 */
what: string, 
/**
 * Who will do it.
 */
actor: Actor | null, 
/**
 * The name of the person, if it helps.
 */
actor_name: string, 
/**
 * The due day (ISO 8601 date).
 */
due_on: string | null, 
/**
 * The visit in which it was agreed.
 */
visit: VisitId | null, 
/**
 * When it was done (ISO 8601 date).
 */
done_on: string | null, 
/**
 * What came of it.
 */
outcome: string, };

export type ActionStepView = { 
/**
 * Days since the due day: 0 is today, negative in the future. `None` when it is done or has
 * no due day.
 */
days_late: number | null, 
/**
 * The record (its UUID).
 */
id: string, 
/**
 * Its kind's code.
 */
kind: string, 
/**
 * The base of the fields. The window sends it back with a save and does not look inside.
 */
base: string, 
/**
 * Its fields.
 */
fields: ActionStep, 
/**
 * What someone must decide.
 */
conflicts: Array<ConflictView>, 
/**
 * Drafts.
 */
drafts: Array<DraftView>, };

export type Actor = "client" | "relative" | "worker" | "partner";

export type AddRequest = { 
/**
 * The case.
 */
case: CaseId, 
/**
 * Its kind.
 */
kind: string, 
/**
 * Its fields.
 */
fields: Record<string, unknown>, 
/**
 * The name of the form that its drafts belong to.
 */
draft?: string | null, };

export type AppStatus = { 
/**
 * The state of the app.
 */
phase: Phase, 
/**
 * With phase `problem`: why the vault cannot be used. With phase `unlocked`: what could not
 * be written when it was opened.
 */
problem: Outward | null, 
/**
 * With phase `hand-over`: what the family is asked.
 */
handed: HandedView | null, 
/**
 * Languages in which the window can be shown.
 */
languages: Array<LanguageView>, 
/**
 * The language that was chosen last on this laptop.
 */
language: string, 
/**
 * Seconds to wait before the next passphrase is tried (0: none).
 */
wait_seconds: number, 
/**
 * Minutes without activity until auto-lock.
 */
auto_lock_minutes: number, 
/**
 * Version of the app.
 */
version: string, };

export type Area = "relocation" | "legal-status" | "time-in-community" | "language" | "health-beliefs" | "trauma-and-crisis" | "culture-and-religion" | "discrimination" | "education-and-work" | "family-values";

export type AreaChange = { 
/**
 * The area.
 */
area: Area, 
/**
 * What the earlier snapshot holds.
 */
earlier: AreaNote, 
/**
 * What the later snapshot holds.
 */
later: AreaNote, };

export type AreaNote = { 
/**
 * Whether it was talked about.
 */
state: AreaState, 
/**
 * What the family said.
 */
narrative: string, 
/**
 * What single members said.
 */
members: Array<MemberNote>, };

export type AreaState = "not-discussed" | "discussed" | "preferred-not-to-say" | "unsafe-to-record";

export type AreaView = { 
/**
 * The area.
 */
area: Area, 
/**
 * The field of the record that holds it.
 */
field: string, 
/**
 * Its content.
 */
note: AreaNote, 
/**
 * Whether it was talked about.
 */
state: AreaState, 
/**
 * Whether text may be written here (not in legal status).
 */
is_written: boolean, 
/**
 * How many strengths it has.
 */
strengths: number, 
/**
 * How many needs it has.
 */
needs: number, };

export type Argument = string | number;

export type ArrivalView = { 
/**
 * The state.
 */
state: SyncState, 
/**
 * How many changes are waiting to send.
 */
waiting: number, 
/**
 * The last receipt.
 */
receipt: ReceiptView | null, 
/**
 * Since when there is no network (RFC 3339), if the last attempt found none.
 */
offline_since: string | null, };

export type AttemptView = { 
/**
 * When (RFC 3339).
 */
at: string, 
/**
 * Changes sent.
 */
sent: number, 
/**
 * Changes received.
 */
received: number, 
/**
 * Bytes on the wire, both ways.
 */
bytes: number, 
/**
 * The error's kind, when it failed.
 */
failed: string | null, };

export type Attention = { 
/**
 * The case.
 */
case: CaseId, 
/**
 * What the family is called; empty if that cannot be read.
 */
family_name: string, 
/**
 * The same in Latin letters, or empty.
 */
family_name_latin: string, 
/**
 * Why.
 */
reason: AttentionReason, 
/**
 * How many.
 */
count: number, 
/**
 * The visit to continue, if that is the reason.
 */
visit: VisitId | null, };

export type AttentionReason = "urgent" | "conflict" | "unfinished-visit" | "unreadable";

export type Birth = { 
/**
 * What was said: `1950`, `1950-03`, `1950-03-12`, or words such as *spring 1371*.
 */
as_written: string, 
/**
 * The calendar in which it was said.
 */
calendar: BirthCalendar, 
/**
 * How certain it is.
 */
certainty: BirthCertainty, };

export type BirthCalendar = "gregory" | "persian" | "ethiopic" | "islamic";

export type BirthCertainty = "documented" | "reported" | "estimated" | "assigned-0101" | "unknown";

export type Case = { 
/**
 * The day on which the case was opened (ISO 8601 date).
 */
opened_on: string, 
/**
 * The stage of the case.
 */
stage: Stage | null, 
/**
 * Who referred the family.
 */
referred_by: ReferralSource | null, 
/**
 * What they want help with, in the family's words.
 */
presenting_concern: string, 
/**
 * Urgent needs.
 */
urgent_flags: Array<UrgentFlag>, };

export type CaseId = string;

export type CaseRequest = { 
/**
 * The case.
 */
case: CaseId, };

export type CaseView = { 
/**
 * The case.
 */
id: CaseId, 
/**
 * The case itself.
 */
case: Editable<Case>, 
/**
 * The household.
 */
household: Editable<Household>, 
/**
 * Its members, the primary client first, then in the order in which they were added.
 */
people: Array<PersonView>, 
/**
 * Members who were deleted from the list.
 */
removed_people: Array<RemovedView>, 
/**
 * Visits, the latest first.
 */
visits: Array<VisitSummary>, 
/**
 * Needs and strengths, by number.
 */
items: Array<ItemView>, 
/**
 * Action steps: open ones first, by due day.
 */
action_steps: Array<ActionStepView>, 
/**
 * Culturagrams, the latest first.
 */
snapshots: Array<SnapshotSummary>, 
/**
 * Fields with two versions.
 */
conflicts: Array<ConflictView>, 
/**
 * Drafts.
 */
drafts: Array<DraftView>, 
/**
 * How many changes of this case are waiting to send.
 */
waiting: number, };

export type CaseloadPage = { 
/**
 * How many cases match in all; `None` while searching.
 */
total: number | null, 
/**
 * Pass it as `after` to read the next page; `None` on the last page.
 */
next: string | null, 
/**
 * The rows, ordered by the family's name.
 */
rows: Array<CaseloadRow>, 
/**
 * The languages that occur in the caseload (BCP 47), for the filter.
 */
languages: Array<string>, };

export type CaseloadRequest = { 
/**
 * What to search for, in any script; empty for all.
 */
search: string, 
/**
 * Only this stage.
 */
stage: Stage | null, 
/**
 * Only this family language (BCP 47).
 */
language: string | null, 
/**
 * Where the previous page ended (its `next`).
 */
after: string | null, 
/**
 * How many rows, at most 200.
 */
limit: number, };

export type CaseloadRow = { 
/**
 * The case.
 */
case: CaseId, 
/**
 * What the family is called.
 */
family_name: string, 
/**
 * The same in Latin letters, or empty.
 */
family_name_latin: string, 
/**
 * How many people.
 */
members: number, 
/**
 * The family's language (BCP 47), or empty.
 */
language: string, 
/**
 * Whether an interpreter is needed.
 */
interpreter_needed: boolean, 
/**
 * The stage of the case.
 */
stage: Stage, 
/**
 * The last visit (RFC 3339), if there was one.
 */
last_visit: string | null, 
/**
 * The next visit that is scheduled, from today on (RFC 3339), if there is one.
 */
next_visit: string | null, 
/**
 * How many urgent needs it has.
 */
urgent: number, 
/**
 * How many fields have two versions.
 */
conflicts: number, 
/**
 * Whether changes of this case are waiting to send.
 */
waiting: boolean, };

export type ChangePassphraseRequest = { 
/**
 * The current passphrase.
 */
old: Secret, 
/**
 * The new one.
 */
new: Secret, };

export type ChangedRecord = { 
/**
 * Its case.
 */
case: CaseId, 
/**
 * Its kind's code.
 */
kind: string, 
/**
 * The record (its UUID).
 */
record: string, };

export type ChangedReply = { 
/**
 * The records that were written.
 */
changed: Array<ChangedRecord>, 
/**
 * What someone must decide now: the removal had not seen an edit.
 */
conflicts: number, };

export type CompareRequest = { 
/**
 * The case.
 */
case: CaseId, 
/**
 * The earlier.
 */
earlier: CulturagramId, 
/**
 * The later.
 */
later: CulturagramId, };

export type CompareView = { 
/**
 * The earlier.
 */
earlier: SnapshotSummary, 
/**
 * The later.
 */
later: SnapshotSummary, 
/**
 * The areas that differ.
 */
changes: Array<AreaChange>, };

export type Concern = { 
/**
 * The concern, in one line.
 */
text: string, 
/**
 * The need or strength that was added from it, if any.
 */
item: ItemId | null, };

export type ConfirmRequest = { 
/**
 * Some of the words, by their places.
 */
words: Array<Confirmation>, };

export type Confirmation = { 
/**
 * Which word, from 1.
 */
place: number, 
/**
 * The word.
 */
word: Secret, };

export type ConflictView = { 
/**
 * The record (its UUID).
 */
record: string, 
/**
 * The record's kind.
 */
kind: string, 
/**
 * The field.
 */
field: string, 
/**
 * The base of the versions. The window sends it back with the decision.
 */
base: string, 
/**
 * The versions, the one to show first at the start.
 */
versions: Array<VersionView>, };

export type Contact = { 
/**
 * The kind of contact.
 */
kind: ContactKind, 
/**
 * The number, address, or name.
 */
value: string, 
/**
 * Whether it is safe to use.
 */
safe_to_use: SafeToUse, 
/**
 * Whether a message may be left.
 */
leave_message: boolean, 
/**
 * When to use it, in the person's words.
 */
hours: string, };

export type ContactKind = "phone" | "message" | "email" | "through-someone" | "other";

export type Culturagram = { 
/**
 * The day it was started (ISO 8601 date).
 */
taken_on: string, 
/**
 * Why it was started.
 */
reason: Reason | null, 
/**
 * The visit in which it was started.
 */
visit: VisitId | null, 
/**
 * The day it was closed; while this is empty it can be changed.
 */
closed_on: string | null, 
/**
 * Reasons for relocating.
 */
relocation: AreaNote | null, 
/**
 * Legal status: talked about, not written (see [`Area::is_written`]).
 */
legal_status: AreaNote | null, 
/**
 * Time in the community.
 */
time_in_community: AreaNote | null, 
/**
 * Language at home and in the community.
 */
language: AreaNote | null, 
/**
 * Health beliefs.
 */
health_beliefs: AreaNote | null, 
/**
 * Impact of trauma and crisis events.
 */
trauma_and_crisis: AreaNote | null, 
/**
 * Contact with cultural and religious institutions, holidays, food, clothing.
 */
culture_and_religion: AreaNote | null, 
/**
 * Oppression, discrimination, bias, racism.
 */
discrimination: AreaNote | null, 
/**
 * Values about education and work.
 */
education_and_work: AreaNote | null, 
/**
 * Values about family: structure, power, myths, rules.
 */
family_values: AreaNote | null, };

export type CulturagramId = string;

export type CulturagramRequest = { 
/**
 * Its case.
 */
case: CaseId, 
/**
 * The snapshot; if absent, the open one, else the latest.
 */
id?: CulturagramId | null, };

export type CulturagramView = { 
/**
 * Its case.
 */
case: CaseId, 
/**
 * The snapshot; `None` while none was started. Its areas are fields of the record.
 */
culturagram: Editable<Culturagram> | null, 
/**
 * The ten areas, clockwise from the top.
 */
areas: Array<AreaView>, 
/**
 * The household.
 */
household: Editable<Household>, 
/**
 * Its members, for the genogram in the middle.
 */
people: Array<PersonView>, 
/**
 * The case's needs and strengths.
 */
items: Array<ItemView>, 
/**
 * All snapshots, the latest first.
 */
snapshots: Array<SnapshotSummary>, };

export type DiscardDrafts = { 
/**
 * The record's id, or a form's name.
 */
record: string, 
/**
 * Only these fields; if absent, all of them.
 */
fields?: Array<string> | null, };

export type Domain = "food" | "housing" | "utilities" | "money" | "work" | "education" | "english" | "language-access" | "transport" | "health-cover" | "health-care" | "health-literacy" | "emotional-health" | "family-ties" | "safety" | "digital" | "child-care" | "legal-help" | "culture-faith" | "other";

export type DraftView = { 
/**
 * The case; `None` for a family that has none yet.
 */
case: CaseId | null, 
/**
 * The record (UUID), or a form's name for a new record.
 */
record: string, 
/**
 * The record's kind.
 */
kind: string, 
/**
 * The field.
 */
field: string, 
/**
 * What was typed, as the field holds it.
 */
value: unknown, 
/**
 * The base on screen when the typing began; empty for a new record.
 */
base: string, 
/**
 * Why the last save refused it; empty if it was not refused.
 */
refused: Array<Outward>, 
/**
 * When it was last written (RFC 3339).
 */
saved_at: string, };

export type DraftsRequest = { 
/**
 * The record's id, or a form's name.
 */
record: string, };

export type DueActionStep = { 
/**
 * The action step, as it is completed from here.
 */
action_step: Editable<ActionStep>, 
/**
 * Its case.
 */
case: CaseId, 
/**
 * What the family is called.
 */
family_name: string, 
/**
 * The same in Latin letters, or empty.
 */
family_name_latin: string, 
/**
 * Days since the due day: 0 is today, negative is in the future.
 */
days_late: number, };

export type Editable<F> = { 
/**
 * The record (its UUID).
 */
id: string, 
/**
 * Its kind's code.
 */
kind: string, 
/**
 * The base of the fields. The window sends it back with a save and does not look inside.
 */
base: string, 
/**
 * Its fields.
 */
fields: F, 
/**
 * What someone must decide.
 */
conflicts: Array<ConflictView>, 
/**
 * Drafts.
 */
drafts: Array<DraftView>, };

export type EnrollRequest = { 
/**
 * The server's address.
 */
server: string, 
/**
 * The code.
 */
code: string, 
/**
 * What the worker calls this laptop.
 */
device_name: string, };

export type Gap = "no-client-words" | "no-ranking" | "no-teach-back" | "no-views" | "fewer-than-two-options" | "nobody-does-anything" | "no-next-contact" | "not-read-back" | "no-interpreter" | "minor-interpreted";

export type GenogramSymbol = "square" | "circle" | "diamond";

export type HandOverRequest = { 
/**
 * The case.
 */
case: CaseId, 
/**
 * The visit that the family is asked about.
 */
visit: VisitId, 
/**
 * The language of the questions (BCP 47).
 */
language: string, };

export type HandOverView = { 
/**
 * The case.
 */
case: CaseId, 
/**
 * The visit.
 */
visit: VisitId, 
/**
 * The record's kind, for its drafts.
 */
kind: string, 
/**
 * The record's base, for its drafts.
 */
base: string, 
/**
 * What to call the people of the household.
 */
people: Array<string>, 
/**
 * The language of the questions (BCP 47).
 */
language: string, 
/**
 * The languages of the visit (BCP 47), the family's first.
 */
languages: Array<string>, 
/**
 * What is recorded.
 */
fields: HandedFields, 
/**
 * Drafts; the screen shows them in place of `fields`.
 */
drafts: Array<DraftView>, };

export type HandedFields = { 
/**
 * What matters to them, in their words.
 */
client_words: string, 
/**
 * Their concerns by topic, most important first.
 */
concerns: Array<Concern>, 
/**
 * Whether the explanation was clear.
 */
teach_back: TriState, 
/**
 * What they understood, in their words.
 */
teach_back_words: string, 
/**
 * Whether and how to reach them.
 */
next_contact: string, };

export type HandedView = { 
/**
 * The case.
 */
case: CaseId, 
/**
 * The visit that the family is asked about.
 */
visit: VisitId, 
/**
 * The language of the questions (BCP 47).
 */
language: string, 
/**
 * Whether a PIN gives the laptop back; otherwise only the passphrase does.
 */
pin: boolean, };

export type HeldView = { 
/**
 * Its number on this laptop.
 */
seq: number, 
/**
 * The case it belongs to.
 */
case: CaseId, 
/**
 * What the family is called; empty when its case left this laptop.
 */
family_name: string, 
/**
 * The kind of record; `None` if the log has lost the change.
 */
kind: string | null, 
/**
 * The record (UUID).
 */
record: string | null, 
/**
 * What the record is called, such as a person's name; empty if its case left this laptop, or
 * its kind has no name.
 */
record_name: string, 
/**
 * The names of the fields that it wrote.
 */
fields: Array<string>, 
/**
 * When it was written, by this laptop's clock (RFC 3339).
 */
written_at: string | null, 
/**
 * The reason's code, part of the key `sync-held-<code>`.
 */
reason: string, };

export type Household = { 
/**
 * What the family is called, in its own words and script ("Umm Khalid and family").
 */
family_name: string, 
/**
 * The same in Latin letters.
 */
family_name_latin: string, 
/**
 * The primary client: the person the case was opened for.
 */
primary_client: PersonId | null, 
/**
 * The language in which the screen addresses the family (BCP 47).
 */
language: string, 
/**
 * Dialect or community, if it matters for choosing an interpreter.
 */
dialect: string, 
/**
 * Whether an interpreter is needed to speak with the family.
 */
interpreter_needed: TriState, 
/**
 * What the family wants in an interpreter (gender, community, not from our town).
 */
interpreter_preference: string, 
/**
 * The address. Shown only on request.
 */
address: string, 
/**
 * What to know before ringing the bell: when not to come, who must not find out.
 */
visiting_advice: string, 
/**
 * Relatives who live elsewhere, in the family's words.
 */
relatives_elsewhere: string, };

export type Interpretation = { 
/**
 * The visit.
 */
visit: VisitId | null, 
/**
 * The interpreter's name or number.
 */
interpreter: string, 
/**
 * Who interprets.
 */
kind: InterpreterKind | null, 
/**
 * The worker's language (BCP 47).
 */
from_language: string, 
/**
 * The family's language (BCP 47).
 */
to_language: string, 
/**
 * Dialect.
 */
dialect: string, 
/**
 * The mode of interpreting.
 */
mode: InterpretingMode | null, 
/**
 * Whether the family was asked if they are comfortable with this interpreter.
 */
conflict_checked: TriState, 
/**
 * Whether the interpreter agreed to confidentiality.
 */
confidentiality_agreed: TriState, 
/**
 * Whether the points to go over before interpreting were discussed.
 */
pre_session_done: TriState, 
/**
 * When interpreting began (RFC 3339 with offset).
 */
started_at: string | null, 
/**
 * When it ended (RFC 3339 with offset).
 */
ended_at: string | null, 
/**
 * Problems with the interpreting.
 */
problems: string, 
/**
 * The debrief: the talk with the interpreter afterwards.
 */
debrief: string, };

export type InterpreterKind = "staff" | "contract-onsite" | "phone" | "video" | "ad-hoc-adult" | "emergency-minor";

export type InterpretingMode = "consecutive" | "simultaneous" | "sight" | "relay";

export type Item = { 
/**
 * Need or strength.
 */
kind: ItemKind | null, 
/**
 * The number that it was given when it was written down. The number that is shown comes
 * from [`number`], because two laptops may have given the same one.
 */
claimed_number: number, 
/**
 * The need or strength, in one line.
 */
statement: string, 
/**
 * Its domain.
 */
domain: Domain | null, 
/**
 * The visit in which it was named.
 */
visit: VisitId | null, 
/**
 * The culturagram's area in which it was named.
 */
area: Area | null, 
/**
 * What the client can do about it or with it.
 */
capacity_client: string, 
/**
 * What family and community can do.
 */
capacity_network: string, 
/**
 * What the agency can do.
 */
capacity_agency: string, };

export type ItemId = string;

export type ItemKind = "need" | "strength";

export type ItemView = { 
/**
 * `N3`, `S2`.
 */
number: string, 
/**
 * The number it had first, if another item had that one already.
 */
was: string | null, 
/**
 * The record (its UUID).
 */
id: string, 
/**
 * Its kind's code.
 */
kind: string, 
/**
 * The base of the fields. The window sends it back with a save and does not look inside.
 */
base: string, 
/**
 * Its fields.
 */
fields: Item, 
/**
 * What someone must decide.
 */
conflicts: Array<ConflictView>, 
/**
 * Drafts.
 */
drafts: Array<DraftView>, };

export type JsonValue = number | string | boolean | Array<JsonValue> | { [key in string]: JsonValue } | null;

export type LanguageRequest = { 
/**
 * The tag.
 */
language: string, };

export type LanguageTag = string;

export type LanguageView = { 
/**
 * BCP 47 tag.
 */
tag: string, 
/**
 * Its name in itself.
 */
own_name: string, 
/**
 * `ltr` or `rtl`.
 */
dir: string, 
/**
 * Whether a native reader has reviewed every message.
 */
reviewed: boolean, };

export type Literacy = "none" | "some" | "functional" | "unknown";

export type Mastery = "none" | "some" | "well";

export type MemberNote = { 
/**
 * The member.
 */
person: PersonId, 
/**
 * The note.
 */
text: string, };

export type MessagesView = { 
/**
 * BCP 47 tag.
 */
tag: string, 
/**
 * `ltr` or `rtl`.
 */
dir: string, 
/**
 * Fluent sources, one for each area.
 */
sources: Array<string>, };

export type NameOrder = "given-first" | "family-first" | "as-written";

export type NamePart = { 
/**
 * The kind of part.
 */
kind: NamePartKind, 
/**
 * How it is written.
 */
value: string, };

export type NamePartKind = "given" | "patronymic" | "grandfather" | "family-first" | "family-second" | "clan" | "honorific" | "single";

export type NewFamily = { 
/**
 * The household; its `family_name` may be empty when a person is given.
 */
household: Household, 
/**
 * The primary client.
 */
primary_client: Person, 
/**
 * The case.
 */
case: Case, };

export type NewVisit = { 
/**
 * Its case.
 */
case: CaseId, 
/**
 * When (RFC 3339 with offset); if absent, now.
 */
scheduled_at: string | null, 
/**
 * Where.
 */
place: Place | null, 
/**
 * Its purpose, in one line.
 */
purpose: string, };

export type Nothing = Record<symbol, never>;

export type Outward = { 
/**
 * A stable code that a program can act on.
 */
kind: string, 
/**
 * The Fluent key of the message: what happened, what is safe, what to do next.
 */
message_key: string, 
/**
 * The message's values.
 */
args: { [key in string]: Argument }, 
/**
 * The name of the field that the error is about.
 */
field: string | null, 
/**
 * The row of the field, from 0, if the error is about one row.
 */
row: number | null, 
/**
 * What else the same request was refused for.
 */
others?: Array<Outward>, };

export type PassphraseRequest = { 
/**
 * The passphrase.
 */
passphrase: Secret, };

export type Person = { 
/**
 * The name as given, in the person's own script. The only required field.
 */
name_full: string, 
/**
 * The same name in Latin letters, for those who cannot read the script.
 */
name_latin: string, 
/**
 * The parts of the name, if someone needs them separately.
 */
name_parts: Array<NamePart>, 
/**
 * The order in which the parts are said.
 */
name_order: NameOrder | null, 
/**
 * What to call the person.
 */
name_to_use: string, 
/**
 * Spellings on documents, "FNU"/"LNU" among them.
 */
aliases: Array<string>, 
/**
 * The birth and how certain it is.
 */
birth: Birth | null, 
/**
 * Languages, in the person's own order.
 */
languages: Array<SpokenLanguage>, 
/**
 * Whether an interpreter is needed.
 */
interpreter_needed: TriState, 
/**
 * Sign language or another way of communicating.
 */
sign_or_other_comm: string, 
/**
 * Pronouns, only if the person offers them.
 */
pronouns: string, 
/**
 * Ways to reach the person, each with whether it is safe.
 */
contacts: Array<Contact>, 
/**
 * The relationship to the primary client.
 */
relation: Relation | null, 
/**
 * Whether the person lives in this home.
 */
lives_here: TriState, 
/**
 * The parents of the person who are in this household, for the genogram.
 */
parents: Array<PersonId>, 
/**
 * The person's partner in this household, for the genogram.
 */
partner: PersonId | null, 
/**
 * The symbol in the genogram.
 */
symbol: GenogramSymbol | null, 
/**
 * The person's role in family decisions, in the family's words.
 */
decision_role: string, 
/**
 * Age at migration, in years, if known.
 */
age_at_migration: number | null, };

export type PersonId = string;

export type PersonView = { 
/**
 * The approximate age in years, if a year of birth is known.
 */
about_age: number | null, 
/**
 * The record (its UUID).
 */
id: string, 
/**
 * Its kind's code.
 */
kind: string, 
/**
 * The base of the fields. The window sends it back with a save and does not look inside.
 */
base: string, 
/**
 * Its fields.
 */
fields: Person, 
/**
 * What someone must decide.
 */
conflicts: Array<ConflictView>, 
/**
 * Drafts.
 */
drafts: Array<DraftView>, };

export type Phase = "set-up" | "confirm-recovery" | "locked" | "unlocked" | "hand-over" | "problem";

export type PinRequest = { 
/**
 * The worker's passphrase.
 */
passphrase: Secret, 
/**
 * The new PIN; if absent, the PIN is removed.
 */
pin?: Secret | null, };

export type Place = "home" | "office" | "phone" | "video" | "community" | "school" | "clinic" | "other";

export type ProgressView = { 
/**
 * Changes sent so far.
 */
sent: number, 
/**
 * Changes to send in all.
 */
to_send: number, 
/**
 * Changes received so far.
 */
received: number, 
/**
 * Changes to receive in all, as far as known.
 */
to_receive: number, };

export type Reason = "first" | "plan-review" | "member-joined-or-left" | "crisis" | "other";

export type ReceiptView = { 
/**
 * The agency holds this laptop's changes up to this number.
 */
head: number, 
/**
 * The agency's time (RFC 3339).
 */
server_time: string, 
/**
 * When the last of those changes was written on this laptop (RFC 3339).
 */
up_to: string | null, 
/**
 * The first letters of the digest, for reading aloud.
 */
digest: string, 
/**
 * The agency's name.
 */
agency: string, };

export type RecommendedOption = { 
/**
 * The option.
 */
option: string, 
/**
 * Its pros and cons.
 */
reasons: string, 
/**
 * How it fits the family's ways, in their words.
 */
fit: string, };

export type RecoveryRequest = { 
/**
 * The words.
 */
words: Secret, 
/**
 * The new passphrase.
 */
passphrase: Secret, };

export type RecoveryView = { 
/**
 * Twelve words.
 */
words: Array<string>, };

export type ReferralSource = "self-referred" | "family" | "agency" | "school" | "clinic" | "community-or-faith-group" | "hotline" | "outreach-event";

export type Relation = "primary-client" | "spouse" | "partner" | "child" | "stepchild" | "foster-child" | "parent" | "parent-in-law" | "grandparent" | "grandchild" | "sibling" | "sibling-in-law" | "child-in-law" | "aunt-uncle" | "niece-nephew" | "cousin" | "other-relative" | "not-related";

export type RemoveRequest = { 
/**
 * The case.
 */
case: CaseId, 
/**
 * The record.
 */
record: string, 
/**
 * Its base, as it was on screen.
 */
base: string, 
/**
 * Why; some kinds require it.
 */
reason: string, };

export type RemovedView = { 
/**
 * The record (its UUID).
 */
id: string, 
/**
 * Its kind's code.
 */
kind: string, 
/**
 * What it is called.
 */
name: string, };

export type RenewRequest = { 
/**
 * The passphrase; needed once earlier words were confirmed.
 */
passphrase?: Secret | null, };

export type ResolveRequest = { 
/**
 * The case.
 */
case: CaseId, 
/**
 * The record.
 */
record: string, 
/**
 * The field; `$removed` for a removal whose author had not seen an edit.
 */
field: string, 
/**
 * The decision: one of the versions, or a new value. For `$removed`: the reason to remove
 * the record after all, or `null` to keep it.
 */
value: unknown, 
/**
 * The base of the versions that were on screen. A version that arrived later is not decided
 * about.
 */
base: string, };

export type RestoreRequest = { 
/**
 * The case.
 */
case: CaseId, 
/**
 * The record.
 */
record: string, };

export type ReturnRequest = { 
/**
 * The worker's passphrase.
 */
passphrase?: Secret | null, 
/**
 * The worker's PIN.
 */
pin?: Secret | null, };

export type SafeToUse = "yes" | "no" | "ask-first";

export type SaveDraft = { 
/**
 * The case; absent for a family without one yet.
 */
case?: CaseId | null, 
/**
 * The record's id, or a form's name.
 */
record: string, 
/**
 * The record's kind.
 */
kind: string, 
/**
 * The field.
 */
field: string, 
/**
 * What was typed, as the field holds it.
 */
value: unknown, 
/**
 * The base on screen when the typing began; empty for a new record.
 */
base: string, };

export type SaveReply<F> = { 
/**
 * The record as it is now; `None` if a new record was refused.
 */
record: Editable<F> | null, 
/**
 * The refused fields, which stay as drafts.
 */
refusals: Array<Outward>, 
/**
 * The records that were written.
 */
changed: Array<ChangedRecord>, };

export type SaveRequest = { 
/**
 * The case.
 */
case: CaseId, 
/**
 * The record.
 */
record: string, 
/**
 * Its kind.
 */
kind: string, 
/**
 * The fields that were edited, and only those.
 */
fields: Record<string, unknown>, 
/**
 * The base on screen when they were edited.
 */
base: string, };

export type SavedView = { 
/**
 * When (RFC 3339).
 */
saved_at: string, };

export type Secret = string;

export type SetUpRequest = { 
/**
 * The passphrase.
 */
passphrase: Secret, 
/**
 * The window's language (BCP 47).
 */
language: string, };

export type Settings = { 
/**
 * Minutes without activity until auto-lock (1–30).
 */
auto_lock_minutes: number, 
/**
 * The worker's name, only for the screens of this laptop.
 */
worker_name: string, };

export type SettingsView = { 
/**
 * What can be set.
 */
settings: Settings, 
/**
 * Whether a PIN for hand-over is set.
 */
has_pin: boolean, 
/**
 * This device's id, once enrolled.
 */
device: string | null, 
/**
 * The agency's name, once enrolled.
 */
agency: string | null, 
/**
 * The agency's address, once enrolled.
 */
server: string | null, 
/**
 * The first letters of the agency's identity key, for reading aloud.
 */
identity: string | null, 
/**
 * Size of the case store on disk, in bytes.
 */
store_bytes: number, 
/**
 * SQLite's version.
 */
sqlite_version: string, 
/**
 * Version of the app.
 */
version: string, };

export type SnapshotSummary = { 
/**
 * The snapshot.
 */
id: CulturagramId, 
/**
 * The day it was started.
 */
taken_on: string, 
/**
 * The day it was closed; `None` while it can be changed.
 */
closed_on: string | null, 
/**
 * Why it was started.
 */
reason: Reason | null, };

export type SpokenLanguage = { 
/**
 * BCP 47 tag.
 */
tag: LanguageTag, 
/**
 * Speaks and understands.
 */
speak: Mastery, 
/**
 * Reads and writes.
 */
literacy: Literacy, 
/**
 * Whether to use it with this person.
 */
preferred: boolean, };

export type Stage = "engagement" | "assessment" | "planning" | "intervention" | "monitoring" | "closure";

export type StartNew = { 
/**
 * The case.
 */
case: CaseId, 
/**
 * Why.
 */
reason: Reason, };

export type StartRequest = { 
/**
 * The case.
 */
case: CaseId, 
/**
 * The visit in which it is started.
 */
visit?: VisitId | null, 
/**
 * The fields.
 */
fields: Record<string, unknown>, 
/**
 * The name of the form that its drafts belong to.
 */
draft?: string | null, };

export type Status = "scheduled" | "under-way" | "completed" | "missed" | "canceled";

export type Step = "listen" | "explain" | "acknowledge" | "recommend" | "negotiate";

export type StrengthView = { 
/**
 * zxcvbn's score, from 0 (guessed at once) to 4 (strong).
 */
score: number, 
/**
 * Whether it is accepted: long enough and hard enough to guess.
 */
acceptable: boolean, 
/**
 * What is still missing, as a message key; `None` if nothing is.
 */
message_key: string | null, };

export type SyncState = "not-enrolled" | "up-to-date" | "waiting" | "running" | "stopped";

export type SyncView = { 
/**
 * How much the agency has received, and how much is waiting to send.
 */
arrival: ArrivalView, 
/**
 * The agency's name, once enrolled.
 */
agency: string | null, 
/**
 * The worker's name, as the agency has it.
 */
worker: string | null, 
/**
 * The agency's address.
 */
server: string | null, 
/**
 * Why the last attempt stopped.
 */
problem: Outward | null, 
/**
 * Progress of the sync that is running.
 */
progress: ProgressView | null, 
/**
 * What the agency holds for review.
 */
held_for_review: Array<HeldView>, 
/**
 * Drafts of cases that left this laptop; they stay until someone discards them.
 */
left_drafts: Array<DraftView>, 
/**
 * The last attempts, the latest first.
 */
attempts: Array<AttemptView>, 
/**
 * Whether an older copy of the case store was put back. What is missing comes back from the
 * agency.
 */
was_behind: boolean, 
/**
 * How far this laptop's clock is from the agency's, in seconds, when that is more
 * than a minute.
 */
clock_off_seconds: number | null, };

export type TodayView = { 
/**
 * Today's day (ISO 8601 date).
 */
day: string, 
/**
 * Visits of the day, in order of time.
 */
visits: Array<VisitOfTheDay>, 
/**
 * What is due within a week, or overdue.
 */
due: Array<DueActionStep>, 
/**
 * Cases that need attention.
 */
attention: Array<Attention>, 
/**
 * Forms with drafts.
 */
unfinished: Array<Unfinished>, 
/**
 * How much the agency has received, and how much is waiting to send.
 */
arrival: ArrivalView, };

export type TriState = "yes" | "no" | "not-asked";

export type Unfinished = { 
/**
 * The case; `None` for a family that has none yet.
 */
case: CaseId | null, 
/**
 * What the family is called; empty when the case is not here.
 */
family_name: string, 
/**
 * The record (UUID), or the form's name.
 */
record: string, 
/**
 * The record's kind.
 */
kind: string, 
/**
 * The fields with drafts.
 */
fields: Array<string>, 
/**
 * How many of them were refused.
 */
refused: number, 
/**
 * When one of them was last written (RFC 3339).
 */
saved_at: string, };

export type UrgentFlag = "no-food-tonight" | "no-shelter" | "medical-emergency" | "violence" | "child-safety" | "self-harm" | "trafficking-sign" | "detention";

export type VersionView = { 
/**
 * The value, as the record holds it.
 */
value: unknown, 
/**
 * Who wrote it, by the agency's name for them; empty if not known here.
 */
author: string, 
/**
 * Whether it was written on this laptop.
 */
mine: boolean, 
/**
 * When, by the clock of the laptop that wrote it (RFC 3339).
 */
claimed_at: string, };

export type View = { 
/**
 * Whether both see it the same way.
 */
viewed: Viewed, 
/**
 * How the family sees it.
 */
family: string, 
/**
 * How the worker sees it; may be empty if it is the same.
 */
worker: string, };

export type Viewed = "same" | "different";

export type Visit = { 
/**
 * When it is scheduled for (RFC 3339 with offset), if it was scheduled.
 */
scheduled_at: string | null, 
/**
 * When it began (RFC 3339 with offset).
 */
started_at: string | null, 
/**
 * When it ended (RFC 3339 with offset).
 */
ended_at: string | null, 
/**
 * Its status; scheduled until it begins.
 */
status: Status | null, 
/**
 * Where it takes place.
 */
place: Place | null, 
/**
 * Its purpose, in one line.
 */
purpose: string, 
/**
 * Who of the household was there.
 */
present: Array<PersonId>, 
/**
 * Who else was there.
 */
others_present: string, 
/**
 * The languages that were spoken (BCP 47), the family's first.
 */
languages: Array<LanguageTag>, 
/**
 * Whether it was safe to talk, asked before anything else.
 */
safety_checked: TriState, 
/**
 * Their story, in their words.
 */
client_words: string, 
/**
 * What the worker understood.
 */
understood: string, 
/**
 * Their concerns, most important first.
 */
concerns: Array<Concern>, 
/**
 * Whether health is the concern, so that the eight questions are asked.
 */
health_is_the_concern: TriState, 
/**
 * Their name for it.
 */
model_name: string, 
/**
 * What caused it.
 */
model_cause: string, 
/**
 * Why it began when it did.
 */
model_onset: string, 
/**
 * What it does to them, and how.
 */
model_course: string, 
/**
 * How serious it is, and how long it will last.
 */
model_severity: string, 
/**
 * What help should look like, and what they hope from it.
 */
model_help: string, 
/**
 * The main troubles it has caused.
 */
model_troubles: string, 
/**
 * What they fear most about it.
 */
model_fear: string, 
/**
 * What was explained.
 */
explained: string, 
/**
 * In which language (BCP 47).
 */
explained_in: string, 
/**
 * Whether someone repeated it in their own words (teach-back).
 */
teach_back: TriState, 
/**
 * What they said.
 */
teach_back_words: string, 
/**
 * What both sides see the same way, and what differently.
 */
views: Array<View>, 
/**
 * What the family added when asked "what did I miss?".
 */
missed: string, 
/**
 * The options.
 */
options: Array<RecommendedOption>, 
/**
 * Whom else the family wants to ask.
 */
who_else: string, 
/**
 * What was agreed, in a few words both sides would use.
 */
agreement: string, 
/**
 * What the family declined or postponed.
 */
refusals: string, 
/**
 * The next contact, in words or as a date.
 */
next_contact: string, 
/**
 * The summary as it was read back to the family.
 */
summary: string, 
/**
 * Whether it was read back.
 */
summary_read_back: TriState, 
/**
 * The reason for a late entry.
 */
late_entry_reason: string, };

export type VisitAction = { 
/**
 * Its case.
 */
case: CaseId, 
/**
 * The visit.
 */
visit: VisitId, 
/**
 * Its base, as it was on screen; absent from a list, which has none.
 */
base?: string | null, };

export type VisitId = string;

export type VisitOfTheDay = { 
/**
 * The visit.
 */
visit: VisitId, 
/**
 * Its case.
 */
case: CaseId, 
/**
 * What the family is called.
 */
family_name: string, 
/**
 * The same in Latin letters, or empty.
 */
family_name_latin: string, 
/**
 * When it is scheduled or began (RFC 3339 with offset).
 */
moment: string, 
/**
 * Its status.
 */
status: Status, 
/**
 * Where it takes place.
 */
place: Place | null, 
/**
 * Its purpose.
 */
purpose: string, 
/**
 * The family's language (BCP 47); empty if not known.
 */
language: string, 
/**
 * Whether an interpreter is needed.
 */
interpreter_needed: boolean, 
/**
 * The step to continue with, while it is in progress.
 */
next_step: Step | null, };

export type VisitRequest = { 
/**
 * Its case.
 */
case: CaseId, 
/**
 * The visit.
 */
visit: VisitId, };

export type VisitSummary = { 
/**
 * The visit (its UUID).
 */
id: string, 
/**
 * Its base, for a correction from the list.
 */
base: string, 
/**
 * When it began or is scheduled (RFC 3339).
 */
moment: string | null, 
/**
 * When it is scheduled (RFC 3339).
 */
scheduled_at: string | null, 
/**
 * When it began (RFC 3339).
 */
started_at: string | null, 
/**
 * When it ended (RFC 3339).
 */
ended_at: string | null, 
/**
 * Its status.
 */
status: Status, 
/**
 * Where it takes place.
 */
place: Place | null, 
/**
 * Its purpose.
 */
purpose: string, 
/**
 * Steps in which something was written.
 */
touched: Array<Step>, 
/**
 * The first words of what the family said.
 */
first_words: string, };

export type VisitView = { 
/**
 * Its case.
 */
case: CaseId, 
/**
 * The visit, with its drafts.
 */
visit: Editable<Visit>, 
/**
 * The household.
 */
household: Editable<Household>, 
/**
 * Its members.
 */
people: Array<PersonView>, 
/**
 * The interpreters' parts in this visit.
 */
interpretations: Array<Editable<Interpretation>>, 
/**
 * The action steps of this visit.
 */
action_steps: Array<ActionStepView>, 
/**
 * The case's needs and strengths.
 */
items: Array<ItemView>, 
/**
 * Steps in which something was written.
 */
touched: Array<Step>, 
/**
 * What is not filled in; shown only after the visit.
 */
gaps: Array<Gap>, };

/** The languages that families speak, the most frequent first. */
export const INTERVIEW_LANGUAGES = ['en', 'es', 'ar', 'fa-AF', 'ps', 'uk', 'ru', 'so', 'sw', 'ht', 'vi', 'zh-Hans', 'my', 'fr', 'am', 'ti', 'ne', 'rw', 'ur', 'ckb', 'pt-BR', 'ko', 'fil', 'hy', 'ksw', 'rhg', 'cld'] as const;
