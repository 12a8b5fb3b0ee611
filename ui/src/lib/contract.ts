/** The write path's types, until `cargo xtask types` makes them from Rust. */
import type * as T from '../generated/types';
export * from '../generated/types';

/** Typing that was kept: over which base it began. */
export type Kind = string;
export type Outward = T.Outward & { row?: number | null };

export interface DraftView {
  case: T.CaseId | null;
  record: string;
  kind: Kind;
  field: string;
  value: unknown;
  base: string;
  /** What the rules said when it was last saved. */
  refused: Outward[];
  saved_at: string;
}

/** A record as a view shows it: `base` says what its reader has seen. */
export interface Editable<Fields> {
  id: string;
  kind: Kind;
  base: string;
  fields: Fields;
  conflicts: ConflictView[];
  drafts: DraftView[];
}

/** A record that changed with a command. */
export interface Changed {
  case: T.CaseId;
  kind: Kind;
  record: string;
}

export interface SaveRequest {
  case: T.CaseId;
  record: string;
  kind: Kind;
  fields: Record<string, unknown>;
  base: string;
}
export interface SaveReply<Fields> {
  record: Editable<Fields> | null;
  refusals: Outward[];
  changed: Changed[];
}
export interface AddRequest {
  case: T.CaseId;
  kind: Kind;
  fields: Record<string, unknown>;
  draft: string;
}
export interface RemoveRequest {
  case: T.CaseId;
  record: string;
  base: string;
  reason: string;
}
export interface ResolveRequest {
  case: T.CaseId;
  record: string;
  field: string;
  value: unknown;
  base: string;
}
export interface DraftRequest {
  case: T.CaseId | null;
  record: string;
  kind: Kind;
  field: string;
  value: unknown;
  base: string;
}
export interface DiscardRequest {
  record: string;
  fields?: string[];
}

/** A record that was deleted from a list, and can be restored. */
export interface RemovedView {
  id: string;
  kind: Kind;
  name: string;
}
export type ConflictView = Omit<T.ConflictView, 'kind'> & { kind: Kind };

export type PersonView = Editable<T.Person> & { about_age: number | null };
export type ItemView = Editable<T.Item> & { number: string; was: string | null };
export type ActionStepView = Editable<T.ActionStep>;
export type InterpretationView = Editable<T.Interpretation>;
export type CaseView = Omit<
  T.CaseView,
  'conflicts' | 'case' | 'household' | 'people' | 'items' | 'action_steps' | 'visits'
> & {
  conflicts: ConflictView[];
  removed_people: RemovedView[];
  drafts: DraftView[];
  case: Editable<T.Case>;
  visits: VisitSummary[];
  household: Editable<T.Household>;
  people: PersonView[];
  items: ItemView[];
  action_steps: ActionStepView[];
};
export interface VisitView {
  case: T.CaseId;
  visit: Editable<Visit>;
  household: Editable<T.Household>;
  people: PersonView[];
  interpretations: InterpretationView[];
  action_steps: ActionStepView[];
  items: ItemView[];
  touched: T.Step[];
  gaps: T.Gap[];
}
export interface CulturagramView {
  case: T.CaseId;
  /** The snapshot; `null` where none was taken yet. */
  culturagram: Editable<T.Culturagram> | null;
  areas: T.AreaView[];
  household: Editable<T.Household>;
  people: PersonView[];
  items: ItemView[];
  snapshots: T.SnapshotSummary[];
}

export type Status = T.Status | 'canceled';
export type Visit = Omit<T.Visit, 'status'> & { status: Status | null };
export type VisitSummary = Omit<T.VisitSummary, 'status'> & {
  status: Status;
  base: string;
  scheduled_at: string | null;
  started_at: string | null;
  ended_at: string | null;
};

const EMPTY = null as null;
export const BLANK = {
  person: {
    name_full: '',
    name_latin: '',
    name_parts: [],
    name_order: EMPTY,
    name_to_use: '',
    aliases: [],
    birth: EMPTY,
    languages: [],
    interpreter_needed: 'not-asked',
    sign_or_other_comm: '',
    pronouns: '',
    contacts: [],
    relation: EMPTY,
    lives_here: 'not-asked',
    parents: [],
    partner: EMPTY,
    symbol: EMPTY,
    decision_role: '',
    age_at_migration: EMPTY,
  } as T.Person,
  household: {
    family_name: '',
    family_name_latin: '',
    primary_client: EMPTY,
    language: '',
    dialect: '',
    interpreter_needed: 'not-asked',
    interpreter_preference: '',
    address: '',
    visiting_advice: '',
    relatives_elsewhere: '',
  } as T.Household,
  case: {
    opened_on: '',
    stage: EMPTY,
    referred_by: EMPTY,
    presenting_concern: '',
    urgent_flags: [],
  } as T.Case,
  visit: {
    scheduled_at: EMPTY,
    started_at: EMPTY,
    ended_at: EMPTY,
    status: EMPTY,
    place: EMPTY,
    purpose: '',
    present: [],
    others_present: '',
    languages: [],
    safety_checked: 'not-asked',
    client_words: '',
    understood: '',
    concerns: [],
    health_is_the_concern: 'not-asked',
    model_name: '',
    model_cause: '',
    model_onset: '',
    model_course: '',
    model_severity: '',
    model_help: '',
    model_troubles: '',
    model_fear: '',
    explained: '',
    explained_in: '',
    teach_back: 'not-asked',
    teach_back_words: '',
    views: [],
    missed: '',
    options: [],
    who_else: '',
    agreement: '',
    refusals: '',
    next_contact: '',
    summary: '',
    summary_read_back: 'not-asked',
    late_entry_reason: '',
  } as Visit,
  interpretation: {
    visit: EMPTY,
    interpreter: '',
    kind: EMPTY,
    from_language: '',
    to_language: '',
    dialect: '',
    mode: EMPTY,
    conflict_checked: 'not-asked',
    confidentiality_agreed: 'not-asked',
    pre_session_done: 'not-asked',
    started_at: EMPTY,
    ended_at: EMPTY,
    problems: '',
    debrief: '',
  } as T.Interpretation,
  culturagram: {
    taken_on: '',
    reason: EMPTY,
    visit: EMPTY,
    closed_on: EMPTY,
    relocation: EMPTY,
    legal_status: EMPTY,
    time_in_community: EMPTY,
    language: EMPTY,
    health_beliefs: EMPTY,
    trauma_and_crisis: EMPTY,
    culture_and_religion: EMPTY,
    discrimination: EMPTY,
    education_and_work: EMPTY,
    family_values: EMPTY,
  } as T.Culturagram,
  item: {
    kind: EMPTY,
    claimed_number: 0,
    statement: '',
    domain: EMPTY,
    visit: EMPTY,
    area: EMPTY,
    capacity_client: '',
    capacity_network: '',
    capacity_agency: '',
  } as T.Item,
  'action-step': {
    what: '',
    actor: EMPTY,
    actor_name: '',
    due_on: EMPTY,
    visit: EMPTY,
    done_on: EMPTY,
    outcome: '',
  } as T.ActionStep,
};
/** The longest texts, by kind and field. */
export const LIMITS: Partial<Record<Kind, Record<string, { max: number | null }>>> = {};

export const CODES = {
  'referral-source': [
    'self-referred',
    'family',
    'agency',
    'school',
    'clinic',
    'community-or-faith-group',
    'hotline',
    'outreach-event',
  ],
  'urgent-flag': [
    'no-food-tonight',
    'no-shelter',
    'medical-emergency',
    'violence',
    'child-safety',
    'self-harm',
    'trafficking-sign',
    'detention',
  ],
  stage: ['engagement', 'assessment', 'planning', 'intervention', 'monitoring', 'closure'],
  domain: [
    'food',
    'housing',
    'utilities',
    'money',
    'work',
    'education',
    'english',
    'language-access',
    'transport',
    'health-cover',
    'health-care',
    'health-literacy',
    'emotional-health',
    'family-ties',
    'safety',
    'digital',
    'child-care',
    'legal-help',
    'culture-faith',
    'other',
  ],
  'item-kind': ['need', 'strength'],
  actor: ['client', 'relative', 'worker', 'partner'],
  place: ['home', 'office', 'phone', 'video', 'community', 'school', 'clinic', 'other'],
  'interpreter-kind': [
    'staff',
    'contract-onsite',
    'phone',
    'video',
    'ad-hoc-adult',
    'emergency-minor',
  ],
  'interpreting-mode': ['consecutive', 'simultaneous', 'sight', 'relay'],
  reason: ['first', 'plan-review', 'member-joined-or-left', 'crisis', 'other'],
  area: [
    'relocation',
    'legal-status',
    'time-in-community',
    'language',
    'health-beliefs',
    'trauma-and-crisis',
    'culture-and-religion',
    'discrimination',
    'education-and-work',
    'family-values',
  ],
  'area-state': ['not-discussed', 'discussed', 'preferred-not-to-say', 'unsafe-to-record'],
  relation: [
    'primary-client',
    'spouse',
    'partner',
    'child',
    'stepchild',
    'foster-child',
    'parent',
    'parent-in-law',
    'grandparent',
    'grandchild',
    'sibling',
    'sibling-in-law',
    'child-in-law',
    'aunt-uncle',
    'niece-nephew',
    'cousin',
    'other-relative',
    'not-related',
  ],
  'genogram-symbol': ['square', 'circle', 'diamond'],
  'name-order': ['given-first', 'family-first', 'as-written'],
  'name-part-kind': [
    'given',
    'patronymic',
    'grandfather',
    'family-first',
    'family-second',
    'clan',
    'honorific',
    'single',
  ],
  'birth-calendar': ['gregory', 'persian', 'ethiopic', 'islamic'],
  'birth-certainty': ['documented', 'reported', 'estimated', 'assigned-0101', 'unknown'],
  'contact-kind': ['phone', 'message', 'email', 'through-someone', 'other'],
  'safe-to-use': ['yes', 'no', 'ask-first'],
  mastery: ['none', 'some', 'well'],
  literacy: ['none', 'some', 'functional', 'unknown'],
} as const;
