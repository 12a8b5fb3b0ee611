/** The last change that can be taken back; the next one takes its place. */
import { asCommandError, type CommandError } from './api';

class Undo {
  /** What was done, in the reader's words; `null` where nothing is offered. */
  text = $state<string | null>(null);
  busy = $state(false);
  error = $state.raw<CommandError | null>(null);
  #back: (() => Promise<unknown>) | null = null;

  offer(text: string, back: () => Promise<unknown>): void {
    this.text = text;
    this.error = null;
    this.#back = back;
  }

  async take(): Promise<void> {
    if (!this.#back) return;
    this.busy = true;
    this.error = null;
    try {
      await this.#back();
      this.forget();
    } catch (thrown) {
      this.error = asCommandError(thrown);
    } finally {
      this.busy = false;
    }
  }

  forget(): void {
    this.text = null;
    this.error = null;
    this.#back = null;
  }
}

export const undo = new Undo();
