/** What stands before the screen, opened by a key or a command from anywhere. */
import type { CaseId } from '../generated/types';

class Overlay {
  shown = $state<'palette' | 'help' | null>(null);
  /** The family for whom a visit is being scheduled. */
  scheduling = $state<CaseId | null>(null);

  /** Whatever stands there goes: the window is hidden, locked, or in the family's hands. */
  clear(): void {
    this.shown = null;
    this.scheduling = null;
  }
}

export const overlay = new Overlay();
