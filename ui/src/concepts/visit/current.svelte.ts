/** The visit that is open, for the screens that share it: the worker's and the hand-over. */
import type { VisitId } from '../../generated/types';
import type { VisitDesk } from './desk.svelte';
import type { StepName } from './learn';

class Current {
  desk = $state.raw<VisitDesk | null>(null);
  /** The step at which each visit was left, while the app runs. */
  readonly steps = new Map<VisitId, StepName>();
  /** Resolves when the visit that was left last is recorded. */
  left: Promise<void> = Promise.resolve();
}

export const current = new Current();
