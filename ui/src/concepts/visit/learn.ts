// The steps of the guided visit and the fields that each of them captures. Steps are
// taken in any order; a step that is left becomes part of the record.
import type { Gap, Step, Visit } from '../../generated/types';
import type { Subject } from '../../lib/record';

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
  arrive: ['started_at', 'place', 'present', 'others_present', 'languages', 'safety_checked'],
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
  'wrap-up': ['ended_at', 'summary', 'summary_read_back', 'late_entry_reason'],
} as const satisfies Record<StepName, readonly (keyof Visit)[]>;

/** The step that captures a field; `null` for a field that no step captures. */
export function stepOf(field: string): StepName | null {
  return STEPS.find((step) => (FIELDS[step] as readonly string[]).includes(field)) ?? null;
}

const isSaid = (...texts: string[]) => texts.some((text) => text.trim() !== '');

/** Rows in which nothing stands are left out of the record. */
export const tidy = {
  concerns: (rows) => rows.filter((row) => isSaid(row.text)),
  views: (rows) => rows.filter((row) => isSaid(row.family, row.worker)),
  options: (rows) => rows.filter((row) => isSaid(row.option, row.reasons, row.fit)),
} satisfies Subject<Visit>['tidy'];

/** What is filled in before anyone speaks. */
const GIVEN: readonly string[] = ['explained_in', 'languages', 'place', 'started_at', 'ended_at'];

/**
 * Whether something was written in a step. Rust says so of what is saved (`Visit::touched`); the
 * step bar says it of the words as they are typed, before anything is saved. Both hold to one table
 * (`crates/casework/tests/touched.json`).
 */
export function isTouched(step: StepName, fields: Visit): boolean {
  const tidied: Visit = {
    ...fields,
    concerns: tidy.concerns(fields.concerns),
    views: tidy.views(fields.views),
    options: tidy.options(fields.options),
  };
  return FIELDS[step].some((field) => {
    if (GIVEN.includes(field)) return false;
    const value = tidied[field];
    if (Array.isArray(value)) return value.length > 0;
    return typeof value === 'string' && value.trim() !== '' && !isUnasked(field, value);
  });
}

const ASKED: readonly string[] = [
  'safety_checked',
  'health_is_the_concern',
  'teach_back',
  'summary_read_back',
];
const isUnasked = (field: string, value: string) => ASKED.includes(field) && value === 'not-asked';

/** The step that follows, or `null` after the last. */
export function nextStep(step: StepName): StepName | null {
  return STEPS[STEPS.indexOf(step) + 1] ?? null;
}

/** The step to continue with: the first in which nothing stands yet. */
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
