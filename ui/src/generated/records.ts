// Made by `cargo xtask types` from the Rust code. Not to be edited.
import type {
  ActionStep,
  Case,
  Culturagram,
  Household,
  Interpretation,
  Item,
  Person,
  Visit,
} from './types';

/** The fields of each kind of record. */
export interface RecordFields {
  'case': Case;
  'household': Household;
  'person': Person;
  'visit': Visit;
  'interpretation': Interpretation;
  'culturagram': Culturagram;
  'item': Item;
  'action-step': ActionStep;
}

export type Kind = keyof RecordFields;

/** A record of each kind in which nothing is said. */
export const BLANK: { readonly [K in Kind]: RecordFields[K] } = {
  'case': {"opened_on":"","presenting_concern":"","referred_by":null,"stage":null,"urgent_flags":[]},
  'household': {"address":"","dialect":"","family_name":"","family_name_latin":"","interpreter_needed":"not-asked","interpreter_preference":"","language":"","primary_client":null,"relatives_elsewhere":"","visiting_advice":""},
  'person': {"age_at_migration":null,"aliases":[],"birth":null,"contacts":[],"decision_role":"","interpreter_needed":"not-asked","languages":[],"lives_here":"not-asked","name_full":"","name_latin":"","name_order":null,"name_parts":[],"name_to_use":"","parents":[],"partner":null,"pronouns":"","relation":null,"sign_or_other_comm":"","symbol":null},
  'visit': {"agreement":"","client_words":"","concerns":[],"ended_at":null,"explained":"","explained_in":"","health_is_the_concern":"not-asked","languages":[],"late_entry_reason":"","missed":"","model_cause":"","model_course":"","model_fear":"","model_help":"","model_name":"","model_onset":"","model_severity":"","model_troubles":"","next_contact":"","options":[],"others_present":"","place":null,"present":[],"purpose":"","refusals":"","safety_checked":"not-asked","scheduled_at":null,"started_at":null,"status":null,"summary":"","summary_read_back":"not-asked","teach_back":"not-asked","teach_back_words":"","understood":"","views":[],"who_else":""},
  'interpretation': {"confidentiality_agreed":"not-asked","conflict_checked":"not-asked","debrief":"","dialect":"","ended_at":null,"from_language":"","interpreter":"","kind":null,"mode":null,"pre_session_done":"not-asked","problems":"","started_at":null,"to_language":"","visit":null},
  'culturagram': {"closed_on":null,"culture_and_religion":null,"discrimination":null,"education_and_work":null,"family_values":null,"health_beliefs":null,"language":null,"legal_status":null,"reason":null,"relocation":null,"taken_on":"","time_in_community":null,"trauma_and_crisis":null,"visit":null},
  'item': {"area":null,"capacity_agency":"","capacity_client":"","capacity_network":"","claimed_number":0,"domain":null,"kind":null,"statement":"","visit":null},
  'action-step': {"actor":null,"actor_name":"","done_on":null,"due_on":null,"outcome":"","visit":null,"what":""},
};

/** What a field may hold: longest text, most rows; whether it must say something. */
export interface FieldLimit { max?: number; rows?: number; required?: true; fixed?: true }

export const LIMITS: { readonly [K in Kind]: { readonly [F in keyof RecordFields[K]]: FieldLimit } } = {
  'case': { opened_on: {  }, stage: {  }, referred_by: {  }, presenting_concern: { max: 100000 }, urgent_flags: { rows: 200 } },
  'household': { family_name: { max: 300, required: true }, family_name_latin: { max: 300 }, primary_client: {  }, language: {  }, dialect: { max: 300 }, interpreter_needed: {  }, interpreter_preference: { max: 300 }, address: { max: 100000 }, visiting_advice: { max: 100000 }, relatives_elsewhere: { max: 100000 } },
  'person': { name_full: { max: 300, required: true }, name_latin: { max: 300 }, name_parts: { rows: 200 }, name_order: {  }, name_to_use: { max: 300 }, aliases: { rows: 200 }, birth: {  }, languages: { rows: 200 }, interpreter_needed: {  }, sign_or_other_comm: { max: 300 }, pronouns: { max: 300 }, contacts: { rows: 200 }, relation: {  }, lives_here: {  }, parents: { rows: 200 }, partner: {  }, symbol: {  }, decision_role: { max: 300 }, age_at_migration: {  } },
  'visit': { scheduled_at: {  }, started_at: {  }, ended_at: {  }, status: {  }, place: {  }, purpose: { max: 300 }, present: { rows: 200 }, others_present: { max: 300 }, languages: { rows: 200 }, safety_checked: {  }, client_words: { max: 100000 }, understood: { max: 100000 }, concerns: { rows: 200 }, health_is_the_concern: {  }, model_name: { max: 100000 }, model_cause: { max: 100000 }, model_onset: { max: 100000 }, model_course: { max: 100000 }, model_severity: { max: 100000 }, model_help: { max: 100000 }, model_troubles: { max: 100000 }, model_fear: { max: 100000 }, explained: { max: 100000 }, explained_in: {  }, teach_back: {  }, teach_back_words: { max: 100000 }, views: { rows: 200 }, missed: { max: 100000 }, options: { rows: 200 }, who_else: { max: 100000 }, agreement: { max: 100000 }, refusals: { max: 100000 }, next_contact: { max: 300 }, summary: { max: 100000 }, summary_read_back: {  }, late_entry_reason: { max: 100000 } },
  'interpretation': { visit: { fixed: true }, interpreter: { max: 300, required: true }, kind: {  }, from_language: {  }, to_language: {  }, dialect: { max: 300 }, mode: {  }, conflict_checked: {  }, confidentiality_agreed: {  }, pre_session_done: {  }, started_at: {  }, ended_at: {  }, problems: { max: 100000 }, debrief: { max: 100000 } },
  'culturagram': { taken_on: { fixed: true }, reason: {  }, visit: { fixed: true }, closed_on: {  }, relocation: {  }, legal_status: {  }, time_in_community: {  }, language: {  }, health_beliefs: {  }, trauma_and_crisis: {  }, culture_and_religion: {  }, discrimination: {  }, education_and_work: {  }, family_values: {  } },
  'item': { kind: { fixed: true }, claimed_number: { fixed: true }, statement: { max: 300, required: true }, domain: {  }, visit: {  }, area: {  }, capacity_client: { max: 100000 }, capacity_network: { max: 100000 }, capacity_agency: { max: 100000 } },
  'action-step': { what: { max: 300, required: true }, actor: {  }, actor_name: { max: 300 }, due_on: {  }, visit: { fixed: true }, done_on: {  }, outcome: { max: 100000 } },
};

/** The codes of every list, in the order in which they are offered. */
export const CODES = {
  Actor: ['client', 'relative', 'worker', 'partner'],
  Area: ['relocation', 'legal-status', 'time-in-community', 'language', 'health-beliefs', 'trauma-and-crisis', 'culture-and-religion', 'discrimination', 'education-and-work', 'family-values'],
  AreaState: ['not-discussed', 'discussed', 'preferred-not-to-say', 'unsafe-to-record'],
  BirthCalendar: ['gregory', 'persian', 'ethiopic', 'islamic'],
  BirthCertainty: ['documented', 'reported', 'estimated', 'assigned-0101', 'unknown'],
  ContactKind: ['phone', 'message', 'email', 'through-someone', 'other'],
  Domain: ['food', 'housing', 'utilities', 'money', 'work', 'education', 'english', 'language-access', 'transport', 'health-cover', 'health-care', 'health-literacy', 'emotional-health', 'family-ties', 'safety', 'digital', 'child-care', 'legal-help', 'culture-faith', 'other'],
  Gap: ['no-client-words', 'no-ranking', 'no-teach-back', 'no-views', 'fewer-than-two-options', 'nobody-does-anything', 'no-next-contact', 'not-read-back', 'no-interpreter', 'minor-interpreted'],
  GenogramSymbol: ['square', 'circle', 'diamond'],
  InterpreterKind: ['staff', 'contract-onsite', 'phone', 'video', 'ad-hoc-adult', 'emergency-minor'],
  InterpretingMode: ['consecutive', 'simultaneous', 'sight', 'relay'],
  ItemKind: ['need', 'strength'],
  Literacy: ['none', 'some', 'functional', 'unknown'],
  Mastery: ['none', 'some', 'well'],
  NameOrder: ['given-first', 'family-first', 'as-written'],
  NamePartKind: ['given', 'patronymic', 'grandfather', 'family-first', 'family-second', 'clan', 'honorific', 'single'],
  Place: ['home', 'office', 'phone', 'video', 'community', 'school', 'clinic', 'other'],
  Reason: ['first', 'plan-review', 'member-joined-or-left', 'crisis', 'other'],
  ReferralSource: ['self-referred', 'family', 'agency', 'school', 'clinic', 'community-or-faith-group', 'hotline', 'outreach-event'],
  Relation: ['primary-client', 'spouse', 'partner', 'child', 'stepchild', 'foster-child', 'parent', 'parent-in-law', 'grandparent', 'grandchild', 'sibling', 'sibling-in-law', 'child-in-law', 'aunt-uncle', 'niece-nephew', 'cousin', 'other-relative', 'not-related'],
  SafeToUse: ['yes', 'no', 'ask-first'],
  Stage: ['engagement', 'assessment', 'planning', 'intervention', 'monitoring', 'closure'],
  Status: ['scheduled', 'under-way', 'completed', 'missed', 'canceled'],
  Step: ['listen', 'explain', 'acknowledge', 'recommend', 'negotiate'],
  TriState: ['yes', 'no', 'not-asked'],
  UrgentFlag: ['no-food-tonight', 'no-shelter', 'medical-emergency', 'violence', 'child-safety', 'self-harm', 'trafficking-sign', 'detention'],
  Viewed: ['same', 'different'],
} as const;

/** The start of the keys of the messages that say the codes of a list. */
export const SAID_BY: { readonly [List in keyof typeof CODES]: string } = {
  Actor: 'action-step-actor',
  Area: 'culturagram-area',
  AreaState: 'culturagram-state',
  BirthCalendar: 'person-calendar',
  BirthCertainty: 'person-certainty',
  ContactKind: 'person-contact-kind',
  Domain: 'assessment-domain',
  Gap: 'visit-gap',
  GenogramSymbol: 'person-symbol',
  InterpreterKind: 'interpretation-kind',
  InterpretingMode: 'interpretation-mode',
  ItemKind: 'assessment',
  Literacy: 'person-literacy',
  Mastery: 'person-mastery',
  NameOrder: 'person-order',
  NamePartKind: 'person-part',
  Place: 'visit-place',
  Reason: 'culturagram-reason',
  ReferralSource: 'engagement-referred-by',
  Relation: 'person-relation',
  SafeToUse: 'person-safety',
  Stage: 'engagement-stage',
  Status: 'visit-status',
  Step: 'visit-step',
  TriState: 'common',
  UrgentFlag: 'engagement-flag',
  Viewed: 'visit-acknowledge',
};

/** The rows that fields are made of. */
export type RowName = 'AreaNote' | 'Birth' | 'Concern' | 'Contact' | 'MemberNote' | 'NamePart' | 'RecommendedOption' | 'SpokenLanguage' | 'View';

/** What a value is: one of the plain ones, a code of a list, or a row. */
export type Holds =
  | 'text' | 'number' | 'flag' | 'id' | 'language' | 'day' | 'moment'
  | keyof typeof CODES
  | RowName;

/** What each field holds: one such value, or a list of them. */
export const HOLDS: { readonly [K in Kind]: { readonly [F in keyof RecordFields[K]]: Holds } } = {
  'case': { opened_on: 'day', stage: 'Stage', referred_by: 'ReferralSource', presenting_concern: 'text', urgent_flags: 'UrgentFlag' },
  'household': { family_name: 'text', family_name_latin: 'text', primary_client: 'id', language: 'language', dialect: 'text', interpreter_needed: 'TriState', interpreter_preference: 'text', address: 'text', visiting_advice: 'text', relatives_elsewhere: 'text' },
  'person': { name_full: 'text', name_latin: 'text', name_parts: 'NamePart', name_order: 'NameOrder', name_to_use: 'text', aliases: 'text', birth: 'Birth', languages: 'SpokenLanguage', interpreter_needed: 'TriState', sign_or_other_comm: 'text', pronouns: 'text', contacts: 'Contact', relation: 'Relation', lives_here: 'TriState', parents: 'id', partner: 'id', symbol: 'GenogramSymbol', decision_role: 'text', age_at_migration: 'number' },
  'visit': { scheduled_at: 'moment', started_at: 'moment', ended_at: 'moment', status: 'Status', place: 'Place', purpose: 'text', present: 'id', others_present: 'text', languages: 'language', safety_checked: 'TriState', client_words: 'text', understood: 'text', concerns: 'Concern', health_is_the_concern: 'TriState', model_name: 'text', model_cause: 'text', model_onset: 'text', model_course: 'text', model_severity: 'text', model_help: 'text', model_troubles: 'text', model_fear: 'text', explained: 'text', explained_in: 'language', teach_back: 'TriState', teach_back_words: 'text', views: 'View', missed: 'text', options: 'RecommendedOption', who_else: 'text', agreement: 'text', refusals: 'text', next_contact: 'text', summary: 'text', summary_read_back: 'TriState', late_entry_reason: 'text' },
  'interpretation': { visit: 'id', interpreter: 'text', kind: 'InterpreterKind', from_language: 'language', to_language: 'language', dialect: 'text', mode: 'InterpretingMode', conflict_checked: 'TriState', confidentiality_agreed: 'TriState', pre_session_done: 'TriState', started_at: 'moment', ended_at: 'moment', problems: 'text', debrief: 'text' },
  'culturagram': { taken_on: 'day', reason: 'Reason', visit: 'id', closed_on: 'day', relocation: 'AreaNote', legal_status: 'AreaNote', time_in_community: 'AreaNote', language: 'AreaNote', health_beliefs: 'AreaNote', trauma_and_crisis: 'AreaNote', culture_and_religion: 'AreaNote', discrimination: 'AreaNote', education_and_work: 'AreaNote', family_values: 'AreaNote' },
  'item': { kind: 'ItemKind', claimed_number: 'number', statement: 'text', domain: 'Domain', visit: 'id', area: 'Area', capacity_client: 'text', capacity_network: 'text', capacity_agency: 'text' },
  'action-step': { what: 'text', actor: 'Actor', actor_name: 'text', due_on: 'day', visit: 'id', done_on: 'day', outcome: 'text' },
};

/** The same of each row. */
export const ROWS: { readonly [R in RowName]: Readonly<Record<string, Holds>> } = {
  AreaNote: { state: 'AreaState', narrative: 'text', members: 'MemberNote' },
  Birth: { as_written: 'text', calendar: 'BirthCalendar', certainty: 'BirthCertainty' },
  Concern: { text: 'text', item: 'id' },
  Contact: { kind: 'ContactKind', value: 'text', safe_to_use: 'SafeToUse', leave_message: 'flag', hours: 'text' },
  MemberNote: { person: 'id', text: 'text' },
  NamePart: { kind: 'NamePartKind', value: 'text' },
  RecommendedOption: { option: 'text', reasons: 'text', fit: 'text' },
  SpokenLanguage: { tag: 'language', speak: 'Mastery', literacy: 'Literacy', preferred: 'flag' },
  View: { viewed: 'Viewed', family: 'text', worker: 'text' },
};
