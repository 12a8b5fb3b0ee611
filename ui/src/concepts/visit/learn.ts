// The steps of the guided visit and the fields that each of them captures. Steps are
// taken in any order; a step that is left becomes part of the record.
import type { DraftView, Gap, Step, Visit } from '../../generated/types';

/** A step of the screen: the five of LEARN, with what comes before and after them. */
export type StepName = 'arrive' | Step | 'wrap-up';

export const LEARN: readonly Step[] = [
  'listen',
  'explain',
  'acknowledge',
  'recommend',
  'negotiate',
];
export const STEPS: readonly StepName[] = ['arrive', ...LEARN, 'wrap-up'];

/** The fields of the record that a step captures. */
export const FIELDS = {
  arrive: ['place', 'present', 'others_present', 'languages', 'safety_checked'],
  listen: [
    'client_words',
    'understood',
    'concerns',
    'health_is_the_concern',
    'model_name',
    'model_cause',
    'model_onset',
    'model_course',
    'model_severity',
    'model_help',
    'model_troubles',
    'model_fear',
  ],
  explain: ['explained', 'explained_in', 'teach_back', 'teach_back_words'],
  acknowledge: ['views', 'missed'],
  recommend: ['options', 'who_else'],
  negotiate: ['agreement', 'refusals', 'next_contact'],
  'wrap-up': ['summary', 'summary_read_back', 'late_entry_reason'],
} as const satisfies Record<StepName, readonly (keyof Visit)[]>;

export type FieldOf<S extends StepName> = (typeof FIELDS)[S][number];
export type VisitField = FieldOf<StepName>;
export type StepValue<S extends StepName> = Pick<Visit, FieldOf<S>>;

/** The step that captures a field; `null` for a field that no step captures. */
export function stepOf(field: string): StepName | null {
  return STEPS.find((step) => (FIELDS[step] as readonly string[]).includes(field)) ?? null;
}

/** The record as it stands on the screen: typing that was kept stands over it. */
export function withDrafts(visit: Visit, drafts: readonly DraftView[]): Visit {
  const kept = drafts
    .filter((draft) => stepOf(draft.field) !== null)
    .map((draft) => [draft.field, draft.value]);
  return { ...structuredCopy(visit), ...(Object.fromEntries(kept) as Partial<Visit>) };
}

/** What a step would write: rows in which nothing stands are left out. */
export function stepValue<S extends StepName>(step: S, fields: Visit): StepValue<S> {
  const value = Object.fromEntries(
    FIELDS[step].map((field) => [field, trimmedRows(field, fields[field])]),
  );
  return structuredCopy(value) as StepValue<S>;
}

/** Whether a step holds something that its record does not. */
export function differs(step: StepName, fields: Visit, record: Visit): boolean {
  return JSON.stringify(stepValue(step, fields)) !== JSON.stringify(stepValue(step, record));
}

/** Whether something was written in a step. */
export function isTouched(step: StepName, fields: Visit): boolean {
  return FIELDS[step].some((field) => {
    const value = trimmedRows(field, fields[field]);
    // The language of the meeting and the place are filled in before anyone speaks.
    if (field === 'explained_in' || field === 'languages' || field === 'place') return false;
    if (Array.isArray(value)) return value.length > 0;
    return typeof value === 'string' && value.trim() !== '' && value !== 'not-asked';
  });
}

/** The step that follows, or `null` after the last. */
export function nextStep(step: StepName): StepName | null {
  return STEPS[STEPS.indexOf(step) + 1] ?? null;
}

/** The step in which a visit is gone on with: the first in which nothing stands yet. */
export function stepToGoOnWith(fields: Visit): StepName {
  if (fields.status === 'completed') return 'wrap-up';
  if (!isTouched('arrive', fields) && !LEARN.some((step) => isTouched(step, fields)))
    return 'arrive';
  return LEARN.find((step) => !isTouched(step, fields)) ?? 'wrap-up';
}

const GAP_FIELD: Record<Gap, string> = {
  'no-client-words': 'client_words',
  'no-ranking': 'concerns',
  'no-teach-back': 'teach_back',
  'no-views': 'views',
  'fewer-than-two-options': 'options',
  'nobody-does-anything': 'action_steps',
  'no-next-contact': 'next_contact',
  'not-read-back': 'summary_read_back',
  'no-interpreter': 'interpreter',
  'minor-interpreted': 'interpreter',
};

/** Where a gap would be filled: its step and the field there. */
export function gapPlace(gap: Gap): { step: StepName; field: string } {
  const field = GAP_FIELD[gap];
  const step =
    field === 'action_steps'
      ? 'negotiate'
      : field === 'interpreter'
        ? 'arrive'
        : (stepOf(field) ?? 'wrap-up');
  return { step, field };
}

function trimmedRows(field: keyof Visit, value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const says = (row: Record<string, unknown>, ...names: string[]) =>
    names.some((name) => String(row[name] ?? '').trim() !== '');
  switch (field) {
    case 'concerns':
      return value.filter((row) => says(row, 'text'));
    case 'views':
      return value.filter((row) => says(row, 'family', 'worker'));
    case 'options':
      return value.filter((row) => says(row, 'option', 'reasons', 'fit'));
    default:
      return value;
  }
}

function structuredCopy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
