// Generated from Rust by ts-rs. Do not edit.
export type Acknowledge = {
  views: Array<View>;
  missed: string;
};
export type Actor = "client" | "relative" | "worker" | "partner";
export type After = {
  summary: string;
  summary_read_back: TriState;
  late_entry_reason: string;
};
export type AppStatus = {
  phase: Phase;
  problem: Outward | null;
  languages: Array<LanguageView>;
  language: string;
  wait_seconds: number;
  auto_lock_minutes: number;
  version: string;
};
export type Area = "relocation" | "legal-status" | "time-in-community" | "language" | "health-beliefs" | "trauma-and-crisis" | "culture-and-religion" | "discrimination" | "education-and-work" | "family-values";
export type AreaChange = {
  area: Area;
  earlier: AreaNote;
  later: AreaNote;
};
export type AreaNote = {
  state: AreaState;
  narrative: string;
  members: Array<MemberNote>;
};
export type AreaNoteId = string;
export type AreaState = "not-asked" | "told" | "declined" | "unsafe-to-record";
export type AreaView = {
  area: Area;
  note: AreaNote;
  state: AreaState;
  is_written: boolean;
  strengths: number;
  needs: number;
};
export type Argument = string | number;
export type ArrivalView = {
  state: SyncState;
  waiting: number;
  receipt: ReceiptView | null;
  offline_since: string | null;
};
export type AttemptView = {
  at: string;
  sent: number;
  received: number;
  bytes: number;
  failed: string | null;
};
export type Attention = {
  case: CaseId;
  family_name: string;
  reason: AttentionReason;
  count: number;
  visit: VisitId | null;
};
export type AttentionReason = "urgent" | "conflict" | "unfinished-visit" | "draft";
export type Before = {
  place: Place | null;
  present: Array<PersonId>;
  others_present: string;
  languages: Array<string>;
  safety_checked: TriState;
};
export type Birth = {
  as_written: string;
  calendar: BirthCalendar;
  certainty: BirthCertainty;
};
export type BirthCalendar = "gregory" | "persian" | "ethiopic" | "islamic";
export type BirthCertainty = "documented" | "reported" | "estimated" | "assigned-0101" | "unknown";
export type Case = {
  opened_on: string;
  stage: Stage | null;
  source: Source | null;
  presenting_concern: string;
  urgent_flags: Array<UrgentFlag>;
};
export type CaseId = string;
export type CaseView = {
  id: CaseId;
  case: Case;
  household: Household;
  persons: Array<PersonView>;
  visits: Array<VisitSummary>;
  items: Array<ItemView>;
  tasks: Array<TaskView>;
  snapshots: Array<SnapshotSummary>;
  conflicts: Array<ConflictView>;
  waiting: number;
};
export type CaseloadPage = {
  total: number;
  offset: number;
  rows: Array<CaseloadRow>;
  languages: Array<string>;
};
export type CaseloadRequest = {
  search: string;
  stage: Stage | null;
  language: string | null;
  offset: number;
  limit: number;
};
export type CaseloadRow = {
  case: CaseId;
  family_name: string;
  family_name_latin: string;
  members: number;
  language: string;
  interpreter_needed: boolean;
  stage: Stage;
  last_visit: string | null;
  next_visit: string | null;
  urgent: number;
  conflicts: number;
  waiting: number;
};
export type CompareView = {
  earlier: SnapshotSummary;
  later: SnapshotSummary;
  changes: Array<AreaChange>;
};
export type Concern = {
  text: string;
  item: ItemId | null;
};
export type ConflictView = {
  record: string;
  kind: Kind;
  field: string;
  versions: Array<VersionView>;
};
export type Contact = {
  kind: ContactKind;
  value: string;
  safe_to_use: SafeToUse;
  leave_message: boolean;
  hours: string;
};
export type ContactKind = "phone" | "message" | "email" | "through-someone" | "other";
export type Culturagram = {
  taken_on: string;
  reason: Reason | null;
  visit: VisitId | null;
  closed_on: string | null;
  relocation: AreaNote | null;
  legal_status: AreaNote | null;
  time_in_community: AreaNote | null;
  language: AreaNote | null;
  health_beliefs: AreaNote | null;
  trauma_and_crisis: AreaNote | null;
  culture_and_religion: AreaNote | null;
  discrimination: AreaNote | null;
  education_and_work: AreaNote | null;
  family_values: AreaNote | null;
};
export type CulturagramId = string;
export type CulturagramView = {
  case: CaseId;
  id: CulturagramId;
  culturagram: Culturagram;
  areas: Array<AreaView>;
  drafts: Array<DraftView>;
  household: Household;
  persons: Array<PersonView>;
  items: Array<ItemView>;
  snapshots: Array<SnapshotSummary>;
};
export type Domain = "food" | "housing" | "utilities" | "money" | "work" | "education" | "english" | "language-access" | "transport" | "health-cover" | "health-care" | "health-literacy" | "emotional-health" | "family-ties" | "safety" | "digital" | "child-care" | "legal-help" | "culture-faith" | "other";
export type DraftView = {
  record: string;
  field: string;
  value: unknown;
  saved_at: string;
};
export type DueTask = {
  task: TaskId;
  case: CaseId;
  family_name: string;
  what: string;
  actor: Actor | null;
  due_on: string;
  days_late: number;
};
export type Explain = {
  explained: string;
  explained_in: string;
  teach_back: TriState;
  teach_back_words: string;
};
export type Gap = "no-client-words" | "no-ranking" | "no-teach-back" | "no-views" | "fewer-than-two-options" | "nobody-does-anything" | "no-next-contact" | "not-read-back" | "no-interpreter" | "minor-interpreted";
export type GenogramSymbol = "square" | "circle" | "diamond";
export type Household = {
  family_name: string;
  family_name_latin: string;
  head: PersonId | null;
  language: string;
  dialect: string;
  interpreter_needed: TriState;
  interpreter_preference: string;
  address: string;
  visiting_advice: string;
  relatives_elsewhere: string;
};
export type InterpreterKind = "staff" | "contract-onsite" | "phone" | "video" | "ad-hoc-adult" | "emergency-minor";
export type InterpreterSession = {
  visit: VisitId | null;
  interpreter: string;
  kind: InterpreterKind | null;
  from_language: string;
  to_language: string;
  dialect: string;
  mode: InterpretingMode | null;
  conflict_checked: TriState;
  confidentiality_agreed: TriState;
  pre_session_done: TriState;
  started_at: string | null;
  ended_at: string | null;
  problems: string;
  debrief: string;
};
export type InterpreterSessionId = string;
export type InterpretingMode = "consecutive" | "simultaneous" | "sight" | "relay";
export type Item = {
  kind: ItemKind | null;
  claimed_number: number;
  statement: string;
  domain: Domain | null;
  visit: VisitId | null;
  area: Area | null;
  capacity_client: string;
  capacity_network: string;
  capacity_agency: string;
};
export type ItemId = string;
export type ItemKind = "need" | "strength";
export type ItemView = {
  id: ItemId;
  item: Item;
  kind: ItemKind;
  number: string;
  was: string | null;
};
export type Kind = "case" | "household" | "person" | "visit" | "interpreter-session" | "culturagram" | "item" | "task";
export type LanguageView = {
  tag: string;
  own_name: string;
  dir: string;
  reviewed: boolean;
};
export type Listen = {
  client_words: string;
  understood: string;
  concerns: Array<Concern>;
  health_is_the_concern: TriState;
  model_name: string;
  model_cause: string;
  model_onset: string;
  model_course: string;
  model_severity: string;
  model_help: string;
  model_troubles: string;
  model_fear: string;
};
export type Literacy = "none" | "some" | "functional" | "unknown";
export type Mastery = "none" | "some" | "well";
export type MemberNote = {
  person: PersonId;
  text: string;
};
export type MessagesView = {
  tag: string;
  dir: string;
  sources: Array<string>;
};
export type NameOrder = "given-first" | "family-first" | "as-written";
export type NamePart = {
  kind: NamePartKind;
  value: string;
};
export type NamePartKind = "given" | "patronymic" | "grandfather" | "family-first" | "family-second" | "clan" | "honorific" | "single";
export type Negotiate = {
  agreement: string;
  refusals: string;
  next_contact: string;
};
export type NewFamily = {
  household: Household;
  head: Person;
  case: Case;
};
export type NewVisit = {
  case: CaseId;
  planned_at: string | null;
  place: Place | null;
  purpose: string;
};
export type Outward = {
  kind: string;
  message_key: string;
  args: { [key in string]: Argument };
  field: string | null;
  help: string | null;
};
export type Person = {
  name_full: string;
  name_latin: string;
  name_parts: Array<NamePart>;
  name_order: NameOrder | null;
  name_to_use: string;
  aliases: Array<string>;
  birth: Birth | null;
  languages: Array<SpokenLanguage>;
  interpreter_needed: TriState;
  sign_or_other_comm: string;
  pronouns: string;
  contacts: Array<Contact>;
  relation: Relation | null;
  lives_here: TriState;
  parents: Array<PersonId>;
  partner: PersonId | null;
  symbol: GenogramSymbol | null;
  decision_role: string;
  age_at_migration: number | null;
};
export type PersonId = string;
export type PersonView = {
  id: PersonId;
  person: Person;
  about_age: number | null;
};
export type Phase = "set-up" | "confirm-recovery" | "locked" | "unlocked" | "problem";
export type Place = "home" | "office" | "phone" | "video" | "community" | "school" | "clinic" | "other";
export type ProgressView = {
  sent: number;
  to_send: number;
  received: number;
  to_receive: number;
  bytes: number;
};
export type QuarantinedView = {
  seq: number;
  case: CaseId;
  family_name: string;
  reason: string;
};
export type Reason = "first" | "plan-review" | "member-joined-or-left" | "crisis" | "other";
export type ReceiptView = {
  head: number;
  server_time: string;
  up_to: string | null;
  digest: string;
  agency: string;
};
export type Recommend = {
  options: Array<RecommendedOption>;
  who_else: string;
};
export type RecommendedOption = {
  option: string;
  reasons: string;
  fit: string;
};
export type RecoveryView = {
  words: Array<string>;
};
export type Relation = "head" | "spouse" | "partner" | "child" | "stepchild" | "foster-child" | "parent" | "parent-in-law" | "grandparent" | "grandchild" | "sibling" | "sibling-in-law" | "child-in-law" | "aunt-uncle" | "niece-nephew" | "cousin" | "other-relative" | "not-related";
export type SafeToUse = "yes" | "no" | "ask-first";
export type SavedView = {
  saved_at: string;
};
export type SessionView = {
  id: InterpreterSessionId;
  session: InterpreterSession;
};
export type Settings = {
  auto_lock_minutes: number;
  worker_name: string;
};
export type SettingsView = {
  settings: Settings;
  device: string | null;
  agency: string | null;
  server: string | null;
  identity: string | null;
  store_bytes: number;
  sqlite_version: string;
  version: string;
};
export type SnapshotSummary = {
  id: CulturagramId;
  taken_on: string;
  closed_on: string | null;
  reason: Reason | null;
};
export type Source = "self-referred" | "family" | "agency" | "school" | "clinic" | "community-or-faith-group" | "hotline" | "outreach-event";
export type SpokenLanguage = {
  tag: string;
  speak: Mastery;
  literacy: Literacy;
  preferred: boolean;
};
export type Stage = "engagement" | "assessment" | "planning" | "intervention" | "monitoring" | "termination";
export type Status = "planned" | "under-way" | "done" | "missed";
export type Step = "listen" | "explain" | "acknowledge" | "recommend" | "negotiate";
export type StrengthView = {
  score: number;
  acceptable: boolean;
  message_key: string | null;
};
export type SyncState = "not-enrolled" | "up-to-date" | "waiting" | "running" | "stopped";
export type SyncView = {
  arrival: ArrivalView;
  agency: string | null;
  worker: string | null;
  server: string | null;
  problem: Outward | null;
  progress: ProgressView | null;
  quarantined: Array<QuarantinedView>;
  attempts: Array<AttemptView>;
  clock_off_seconds: number | null;
};
export type Task = {
  what: string;
  actor: Actor | null;
  actor_name: string;
  due_on: string | null;
  visit: VisitId | null;
  done_on: string | null;
  outcome: string;
};
export type TaskId = string;
export type TaskView = {
  id: TaskId;
  task: Task;
};
export type TodayView = {
  day: string;
  visits: Array<VisitOfTheDay>;
  due: Array<DueTask>;
  attention: Array<Attention>;
  arrival: ArrivalView;
};
export type TriState = "yes" | "no" | "not-asked";
export type UrgentFlag = "no-food-tonight" | "no-shelter" | "medical" | "violence" | "child-safety" | "self-harm" | "trafficking-sign" | "detention";
export type VersionView = {
  value: unknown;
  author: string;
  mine: boolean;
  claimed_at: string;
};
export type View = {
  viewed: Viewed;
  family: string;
  worker: string;
};
export type Viewed = "same" | "different";
export type Visit = {
  planned_at: string | null;
  started_at: string | null;
  ended_at: string | null;
  status: Status | null;
  place: Place | null;
  purpose: string;
  present: Array<PersonId>;
  others_present: string;
  languages: Array<string>;
  safety_checked: TriState;
} & Listen & Explain & Acknowledge & Recommend & Negotiate & After;
export type VisitId = string;
export type VisitOfTheDay = {
  visit: VisitId;
  case: CaseId;
  family_name: string;
  moment: string;
  status: Status;
  place: Place | null;
  purpose: string;
  language: string;
  interpreter_needed: boolean;
  next_step: Step | null;
};
export type VisitSummary = {
  id: VisitId;
  moment: string | null;
  status: Status;
  place: Place | null;
  purpose: string;
  touched: Array<Step>;
  first_words: string;
};
export type VisitView = {
  id: VisitId;
  case: CaseId;
  visit: Visit;
  drafts: Array<DraftView>;
  household: Household;
  persons: Array<PersonView>;
  sessions: Array<SessionView>;
  tasks: Array<TaskView>;
  items: Array<ItemView>;
  touched: Array<Step>;
  gaps: Array<Gap>;
};
