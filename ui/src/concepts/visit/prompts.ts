// What is said aloud in each step, in the order in which it is offered.
import type { StepName } from './learn';

export const PROMPTS = {
  arrive: [
    'interpretation-card-client',
    'interpretation-card-short',
    'interpretation-card-everything',
    'interpretation-card-unclear',
    'interpretation-card-no-side-talk',
  ],
  listen: [
    'prompt-listen-together',
    'prompt-listen-matters',
    'prompt-listen-tried',
    'prompt-listen-fear',
  ],
  explain: [
    'prompt-explain-who',
    'prompt-explain-written',
    'prompt-explain-must-report',
    'prompt-explain-teach-back',
  ],
  acknowledge: [
    'prompt-acknowledge-same',
    'prompt-acknowledge-different',
    'prompt-acknowledge-right',
    'prompt-acknowledge-missed',
  ],
  recommend: ['prompt-recommend-choices', 'prompt-recommend-fit', 'prompt-recommend-who-else'],
  negotiate: [
    'prompt-negotiate-ready',
    'prompt-negotiate-change',
    'prompt-negotiate-who',
    'prompt-negotiate-again',
  ],
  'wrap-up': ['prompt-wrap-up-read-back', 'prompt-wrap-up-forgotten'],
} as const satisfies Record<StepName, readonly string[]>;

/** The eight questions of the explanatory model, each with the field that takes the answer. */
export const MODEL = [
  'model_name',
  'model_cause',
  'model_onset',
  'model_course',
  'model_severity',
  'model_help',
  'model_troubles',
  'model_fear',
] as const;

export type ModelField = (typeof MODEL)[number];
export type ModelPrompt =
  | 'prompt-model-name'
  | 'prompt-model-cause'
  | 'prompt-model-onset'
  | 'prompt-model-course'
  | 'prompt-model-severity'
  | 'prompt-model-help'
  | 'prompt-model-troubles'
  | 'prompt-model-fear';

/** The question that a field of the explanatory model answers. */
export function modelPrompt(field: ModelField): ModelPrompt {
  return `prompt-${field.replace('_', '-')}` as ModelPrompt;
}

export type Prompt = (typeof PROMPTS)[StepName][number] | ModelPrompt;

/** The questions of a step; those of the explanatory model follow when health is the concern. */
export function promptsOf(step: StepName, healthIsTheConcern: boolean): Prompt[] {
  const asked: Prompt[] = [...PROMPTS[step]];
  return step === 'listen' && healthIsTheConcern ? [...asked, ...MODEL.map(modelPrompt)] : asked;
}

/** The question that is current after a key; `null` where the key means nothing here. */
export function promptKey(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown' || key === 'PageDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp' || key === 'PageUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
