/** The visit that is open, for the screens that share it: the worker's and the hand-over. */
import type { VisitDesk } from './desk.svelte';

class Current {
  desk = $state.raw<VisitDesk | null>(null);
}

export const current = new Current();
