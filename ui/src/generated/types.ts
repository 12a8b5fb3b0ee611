// Made by `cargo xtask types` from the Rust code. Not to be edited.

export type ActionStep = { 
/**
 * What.
 */
what: string, 
/**
 * Who.
 */
actor: Actor | null, 
/**
 * Their name, where it helps.
 */
actor_name: string, 
/**
 * By when (ISO 8601 date).
 */
due_on: string | null, 
/**
 * The visit in which it was said.
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

export type ActionStepId = string;

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
 * What was said.
 */
fields: Record<string, unknown>, 
/**
 * The name of the form under which its typing is kept.
 */
draft?: string | null, };

export type AppStatus = { 
/**
 * Where the app stands.
 */
phase: Phase, 
/**
 * Why the vault cannot be used, when `phase` is `problem`; when it is `unlocked`, what
 * could not be kept while it was opened.
 */
problem: Outward | null, 
/**
 * What the family is asked, when `phase` is `hand-over`.
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
 * Minutes without a touch after which the window locks.
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
 * What the family told.
 */
narrative: string, 
/**
 * What single members told.
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
 * What it holds.
 */
note: AreaNote, 
/**
 * Whether it was talked about.
 */
state: AreaState, 
/**
 * Whether words may be written here (not in legal status).
 */
is_written: boolean, 
/**
 * How many strengths were named in it.
 */
strengths: number, 
/**
 * How many needs were named in it.
 */
needs: number, };

export type Argument = string | number;

export type ArrivalView = { 
/**
 * What is going on.
 */
state: SyncState, 
/**
 * How many changes wait on this laptop.
 */
waiting: number, 
/**
 * The last receipt.
 */
receipt: ReceiptView | null, 
/**
 * Since when there was no network (RFC 3339), if the last attempt found none.
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
 * What the family is called.
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
 * How many of it.
 */
count: number, 
/**
 * The visit to go on with, where the reason is one.
 */
visit: VisitId | null, };

export type AttentionReason = "urgent" | "conflict" | "unfinished-visit";

export type Birth = { 
/**
 * What was said: `1950`, `1950-03`, `1950-03-12`, or words such as *spring 1371*.
 */
as_written: string, 
/**
 * In which calendar.
 */
calendar: BirthCalendar, 
/**
 * How sure it is.
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
 * Where in the six stages the case stands.
 */
stage: Stage | null, 
/**
 * Who brought the family.
 */
referred_by: ReferralSource | null, 
/**
 * Why they came, in the family's words.
 */
presenting_concern: string, 
/**
 * What cannot wait.
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
 * Who does what by when: open ones first, by due day.
 */
action_steps: Array<Editable<ActionStep>>, 
/**
 * Culturagrams, the latest first.
 */
snapshots: Array<SnapshotSummary>, 
/**
 * Fields that two people wrote differently.
 */
conflicts: Array<ConflictView>, 
/**
 * Typing that was kept and not saved yet.
 */
drafts: Array<DraftView>, 
/**
 * How many changes of this case wait for the agency.
 */
waiting: number, };

export type CaseloadPage = { 
/**
 * How many cases match in all; `None` while searching.
 */
total: number | null, 
/**
 * The place of the last row, when there are more behind it.
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
 * The place after which the rows are wanted, as an earlier page gave it.
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
 * Where in the six stages the case stands.
 */
stage: Stage, 
/**
 * The last visit (RFC 3339), if there was one.
 */
last_visit: string | null, 
/**
 * The next scheduled visit (RFC 3339), if there is one.
 */
next_visit: string | null, 
/**
 * How many urgent flags stand.
 */
urgent: number, 
/**
 * How many fields two people wrote differently.
 */
conflicts: number, 
/**
 * Whether changes of this case wait for the agency.
 */
waiting: boolean, };

export type ChangePassphraseRequest = { 
/**
 * The passphrase so far.
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
 * What somebody must decide now: the removal had not seen an edit.
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
 * Areas that differ.
 */
changes: Array<AreaChange>, };

export type Concern = { 
/**
 * What matters, in a line.
 */
text: string, 
/**
 * The need or strength that it became, if it was numbered.
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
 * What the versions were read from. Opaque: it goes back with the decision.
 */
base: string, 
/**
 * The values, the one that is shown first.
 */
versions: Array<VersionView>, };

export type Contact = { 
/**
 * What it is.
 */
kind: ContactKind, 
/**
 * The number, address or name.
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
 * The day it was begun (ISO 8601 date).
 */
taken_on: string, 
/**
 * Why it was taken.
 */
reason: Reason | null, 
/**
 * The visit in which it was begun.
 */
visit: VisitId | null, 
/**
 * The day it was closed; while this is absent it may be written.
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
 * The snapshot; absent: the open one, else the latest.
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
 * Only these fields; absent: all of it.
 */
fields?: Array<string> | null, };

export type Domain = "food" | "housing" | "utilities" | "money" | "work" | "education" | "english" | "language-access" | "transport" | "health-cover" | "health-care" | "health-literacy" | "emotional-health" | "family-ties" | "safety" | "digital" | "child-care" | "legal-help" | "culture-faith" | "other";

export type DraftView = { 
/**
 * The case; `None` for a family that has none yet.
 */
case: CaseId | null, 
/**
 * The record (UUID), or a form's name for a record that is not there yet.
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
 * The base that the typing began over; empty for a new record.
 */
base: string, 
/**
 * What the rules said when it was last saved; empty when they said nothing.
 */
refused: Array<Outward>, 
/**
 * When it was kept (RFC 3339).
 */
saved_at: string, };

export type DraftsRequest = { 
/**
 * The record's id, or a form's name.
 */
record: string, };

export type DueActionStep = { 
/**
 * The action step.
 */
action_step: ActionStepId, 
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
 * What was promised.
 */
what: string, 
/**
 * By whom.
 */
actor: Actor | null, 
/**
 * The day (ISO 8601 date).
 */
due_on: string, 
/**
 * Days past the due day: 0 is today, negative lies ahead.
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
 * What the fields were read from. Opaque: it goes back with a save.
 */
base: string, 
/**
 * Its fields.
 */
fields: F, 
/**
 * What somebody must decide.
 */
conflicts: Array<ConflictView>, 
/**
 * Typing that was kept and not saved yet.
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
 * The visit whose questions are asked.
 */
visit: VisitId, 
/**
 * The language in which they are asked (BCP 47).
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
 * The record's kind, for its typing.
 */
kind: string, 
/**
 * The base that is shown, for its typing.
 */
base: string, 
/**
 * What to call the people of the household.
 */
people: Array<string>, 
/**
 * The language in which the questions are asked (BCP 47).
 */
language: string, 
/**
 * The languages of the meeting (BCP 47), the family's first.
 */
languages: Array<string>, 
/**
 * What is recorded.
 */
fields: HandedFields, 
/**
 * Typing that was kept and is not yet recorded; it stands over `fields`.
 */
drafts: Array<DraftView>, };

export type HandedFields = { 
/**
 * What matters to them, in their words.
 */
client_words: string, 
/**
 * The same by topic, in their order.
 */
concerns: Array<Concern>, 
/**
 * Whether it was explained well.
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
 * The visit whose questions are asked.
 */
visit: VisitId, 
/**
 * The language in which they are asked (BCP 47).
 */
language: string, 
/**
 * Whether the PIN takes the laptop back; otherwise only the passphrase does.
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
 * What kind of record it wrote; `None` when our log has lost the change.
 */
kind: string | null, 
/**
 * The record (UUID).
 */
record: string | null, 
/**
 * What the record is called: a person's name, the words of a step; empty when its case
 * left this laptop, or when it has no words of its own.
 */
record_name: string, 
/**
 * The fields that it wrote, as the record names them.
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
 * The person with whom the case was opened.
 */
primary_client: PersonId | null, 
/**
 * The language in which the screen speaks to the family (BCP 47).
 */
language: string, 
/**
 * Dialect or community, where it matters for choosing an interpreter.
 */
dialect: string, 
/**
 * Whether an interpreter is needed to speak with the family.
 */
interpreter_needed: TriState, 
/**
 * What the family asks of an interpreter (gender, community, not from our town).
 */
interpreter_preference: string, 
/**
 * Where the home is. Shown only when it is asked for.
 */
address: string, 
/**
 * What to know before ringing the bell: when not to come, who must not know.
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
 * How it is interpreted.
 */
mode: InterpretingMode | null, 
/**
 * Whether the family was asked if this interpreter is all right for them.
 */
conflict_checked: TriState, 
/**
 * Whether confidentiality was promised.
 */
confidentiality_agreed: TriState, 
/**
 * Whether the pre-session talk was held.
 */
pre_session_done: TriState, 
/**
 * When the session began (RFC 3339 with offset).
 */
started_at: string | null, 
/**
 * When it ended (RFC 3339 with offset).
 */
ended_at: string | null, 
/**
 * What went wrong.
 */
problems: string, 
/**
 * What was said afterwards.
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
 * The number that was spoken when it was written down. The number that is shown
 * comes from [`number`], because two laptops may have spoken the same one.
 */
claimed_number: number, 
/**
 * What it is, in a line.
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
 * `N3` when another item had that number already; else `None`.
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
 * What the fields were read from. Opaque: it goes back with a save.
 */
base: string, 
/**
 * Its fields.
 */
fields: Item, 
/**
 * What somebody must decide.
 */
conflicts: Array<ConflictView>, 
/**
 * Typing that was kept and not saved yet.
 */
drafts: Array<DraftView>, };

export type JsonValue = number | string | boolean | Array<JsonValue> | { [key in string]: JsonValue } | null;

export type LanguageRequest = { 
/**
 * The tag.
 */
language: string, };

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
 * Who.
 */
person: PersonId, 
/**
 * What.
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
 * What the part is.
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
 * The first person, with whom the case is opened.
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
 * When (RFC 3339 with offset); absent: it begins now.
 */
scheduled_at: string | null, 
/**
 * Where.
 */
place: Place | null, 
/**
 * Why, in a line.
 */
purpose: string, };

export type Nothing = Record<symbol, never>;

export type Outward = { 
/**
 * A stable code that a program can act on.
 */
kind: string, 
/**
 * The Fluent key of what happened, what was kept and what to do next.
 */
message_key: string, 
/**
 * The message's values.
 */
args: { [key in string]: Argument }, 
/**
 * The field that the error is about, as the record names it.
 */
field: string | null, 
/**
 * The row of the field, from 0, where the error is about one.
 */
row: number | null, };

export type PassphraseRequest = { 
/**
 * The passphrase.
 */
passphrase: Secret, };

export type Person = { 
/**
 * The name as given, in the person's own script. The only thing that is required.
 */
name_full: string, 
/**
 * The same name in Latin letters, for those who cannot read the script.
 */
name_latin: string, 
/**
 * The parts of the name, where someone needs them apart.
 */
name_parts: Array<NamePart>, 
/**
 * In which order the parts are said.
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
 * Birth, as sure as it is known.
 */
birth: Birth | null, 
/**
 * Languages, in the person's order.
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
 * How the person stands to the primary client.
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
 * What the person decides in the family, in the family's words.
 */
decision_role: string, 
/**
 * Age when the person migrated, in years, where it is known.
 */
age_at_migration: number | null, };

export type PersonId = string;

export type PersonView = { 
/**
 * About how old in years, where a birth year is known at all.
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
 * What the fields were read from. Opaque: it goes back with a save.
 */
base: string, 
/**
 * Its fields.
 */
fields: Person, 
/**
 * What somebody must decide.
 */
conflicts: Array<ConflictView>, 
/**
 * Typing that was kept and not saved yet.
 */
drafts: Array<DraftView>, };

export type Phase = "set-up" | "confirm-recovery" | "locked" | "unlocked" | "hand-over" | "problem";

export type PinRequest = { 
/**
 * The worker's passphrase.
 */
passphrase: Secret, 
/**
 * The PIN; absent: it is taken away.
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
 * Changes to receive in all, as far as the agency has said.
 */
to_receive: number, };

export type Reason = "first" | "plan-review" | "member-joined-or-left" | "crisis" | "other";

export type ReceiptView = { 
/**
 * How many of this laptop's changes the agency holds: all up to this number.
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
 * The choice.
 */
option: string, 
/**
 * Why it was offered: its good and its hard sides.
 */
reasons: string, 
/**
 * How it sits with the family's ways, in their words.
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
 * Needed once the words before were confirmed.
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
 * The field; `$removed` for a removal that had not seen an edit.
 */
field: string, 
/**
 * What it shall be: one of the versions, or something rewritten. For `$removed`: the
 * reason to remove the record after all, or `null` to keep it.
 */
value: unknown, 
/**
 * The record's base with the versions that were on screen. A version that arrived since
 * is not decided about.
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
 * The case; absent for a family that has none yet.
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
 * The base that the typing began over; empty for a new record.
 */
base: string, };

export type SaveReply<F> = { 
/**
 * The record as it is now; `None` when a new record was refused.
 */
record: Editable<F> | null, 
/**
 * What the rules refused, each with its field. It is kept as a draft.
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
 * The base that they were edited over.
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
 * Minutes without a touch after which the window locks (1–30).
 */
auto_lock_minutes: number, 
/**
 * The worker's name on this laptop, for the window only.
 */
worker_name: string, };

export type SettingsView = { 
/**
 * What may be set.
 */
settings: Settings, 
/**
 * Whether a PIN takes the laptop back from the family.
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
 * The agency's identity key, its first letters, for reading aloud.
 */
identity: string | null, 
/**
 * Bytes that the case store takes on disk.
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
 * The day it was begun.
 */
taken_on: string, 
/**
 * The day it was closed; `None` while it may be written.
 */
closed_on: string | null, 
/**
 * Why it was taken.
 */
reason: Reason | null, };

export type SpokenLanguage = { 
/**
 * BCP 47 tag.
 */
tag: string, 
/**
 * Speaks and understands.
 */
speak: Mastery, 
/**
 * Reads and writes.
 */
literacy: Literacy, 
/**
 * The one to use with this person.
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
 * What was said.
 */
fields: Record<string, unknown>, 
/**
 * The name of the form under which its typing is kept.
 */
draft?: string | null, };

export type Status = "scheduled" | "under-way" | "completed" | "missed" | "canceled";

export type Step = "listen" | "explain" | "acknowledge" | "recommend" | "negotiate";

export type StrengthView = { 
/**
 * 0 (guessed at once) to 4 (strong), as zxcvbn tells it.
 */
score: number, 
/**
 * Whether it is taken: long enough, and not on the list of common ones.
 */
acceptable: boolean, 
/**
 * What is still missing, as a message key; `None` when nothing is.
 */
message_key: string | null, };

export type SyncState = "not-enrolled" | "up-to-date" | "waiting" | "running" | "stopped";

export type SyncView = { 
/**
 * What has arrived and what waits.
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
 * Typing of cases that left this laptop; it stays until a person discards it.
 */
left_drafts: Array<DraftView>, 
/**
 * The last attempts, the latest first.
 */
attempts: Array<AttemptView>, 
/**
 * Whether an older copy of the case store was put back: what is missing comes back from
 * the agency.
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
 * Forms that were left half-written, or whose values were refused.
 */
unfinished: Array<Unfinished>, 
/**
 * What has reached the agency and what waits.
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
 * The fields that were typed into.
 */
fields: Array<string>, 
/**
 * How many of them the rules refused.
 */
refused: number, 
/**
 * When something was kept last (RFC 3339).
 */
saved_at: string, };

export type UrgentFlag = "no-food-tonight" | "no-shelter" | "medical-emergency" | "violence" | "child-safety" | "self-harm" | "trafficking-sign" | "detention";

export type VersionView = { 
/**
 * The value, as the record holds it.
 */
value: unknown, 
/**
 * Who wrote it, as the agency names them; empty when not known here.
 */
author: string, 
/**
 * Whether it was written on this laptop.
 */
mine: boolean, 
/**
 * When, by the clock of the laptop it was written on (RFC 3339).
 */
claimed_at: string, };

export type View = { 
/**
 * Whether both see it alike.
 */
viewed: Viewed, 
/**
 * How the family sees it.
 */
family: string, 
/**
 * How the worker sees it; may be empty where it is the same.
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
 * Where the visit stands; scheduled until it begins.
 */
status: Status | null, 
/**
 * Where it takes place.
 */
place: Place | null, 
/**
 * Why it was arranged, in a line.
 */
purpose: string, 
/**
 * Who of the household was there.
 */
present: Array<PersonId>, 
/**
 * Who else was there, in words.
 */
others_present: string, 
/**
 * The languages the meeting was held in (BCP 47), the family's first.
 */
languages: Array<string>, 
/**
 * Whether it was safe to talk, asked before anything else.
 */
safety_checked: TriState, 
/**
 * In their words.
 */
client_words: string, 
/**
 * As the worker understood it.
 */
understood: string, 
/**
 * What matters, in the family's order: the first matters most.
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
 * What it does, and how.
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
 * Whether someone told it back in their own words.
 */
teach_back: TriState, 
/**
 * What they told back.
 */
teach_back_words: string, 
/**
 * Shared and differing views.
 */
views: Array<View>, 
/**
 * What the family added when asked "what did I miss?".
 */
missed: string, 
/**
 * The choices offered.
 */
options: Array<RecommendedOption>, 
/**
 * Who else should weigh in.
 */
who_else: string, 
/**
 * What was agreed, in a few words both sides would use.
 */
agreement: string, 
/**
 * What was refused or put off.
 */
refusals: string, 
/**
 * When to look again, in words or as a date.
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
 * Why the record was written later than the visit, if it was.
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
 * Its base, as it was on screen; absent in a list, which shows what is here.
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
 * Where it stands.
 */
status: Status, 
/**
 * Where it takes place.
 */
place: Place | null, 
/**
 * Why it was arranged.
 */
purpose: string, 
/**
 * The family's language (BCP 47), empty when not said.
 */
language: string, 
/**
 * Whether an interpreter is needed.
 */
interpreter_needed: boolean, 
/**
 * The step to go on with, while it is under way.
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
 * Where it stands.
 */
status: Status, 
/**
 * Where it takes place.
 */
place: Place | null, 
/**
 * Why it was arranged.
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
 * The visit. Typing that was kept and not saved yet is in its drafts.
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
action_steps: Array<Editable<ActionStep>>, 
/**
 * The case's needs and strengths.
 */
items: Array<ItemView>, 
/**
 * Steps in which something was written.
 */
touched: Array<Step>, 
/**
 * What is missing; shown after the visit only.
 */
gaps: Array<Gap>, };

/** The languages that families speak, the most frequent first. */
export const INTERVIEW_LANGUAGES = ['en', 'es', 'ar', 'fa-AF', 'ps', 'uk', 'ru', 'so', 'sw', 'ht', 'vi', 'zh-Hans', 'my', 'fr', 'am', 'ti', 'ne', 'rw', 'ur', 'ckb', 'pt-BR', 'ko', 'fil', 'hy', 'ksw', 'rhg', 'cld'] as const;
