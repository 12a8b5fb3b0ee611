/** Something that takes a moment: whether it is under way, and what went wrong with it. */
import { asCommandError, type CommandError } from '../lib/api';
import { type Run, toasts } from './toasts.svelte';

export class Acting {
  busy = $state(false);
  error = $state.raw<CommandError | null>(null);

  /**
   * Does it, unless something is under way here already, and offers to take it back where it
   * answers how. Whether it was done.
   */
  async act(run: Run): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.error = null;
    try {
      await toasts.offer(run);
      return true;
    } catch (thrown) {
      this.error = asCommandError(thrown);
      return false;
    } finally {
      this.busy = false;
    }
  }
}
