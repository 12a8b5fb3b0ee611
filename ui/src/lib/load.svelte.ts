/** What a screen shows, asked from Rust: loaded once, again when something of it changed. */
import { untrack } from 'svelte';
import { asCommandError, type CommandError } from './api';
import { changes, type Concerns } from './changes';

export class Loaded<View> {
  view = $state.raw<View | null>(null);
  error = $state.raw<CommandError | null>(null);
  readonly #ask: () => Promise<View>;
  #turn = 0;

  constructor(ask: () => Promise<View>) {
    this.#ask = ask;
  }

  /** Asks again; what was shown stays until the answer is there. */
  async again(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const view = await this.#ask();
      if (turn === this.#turn) {
        this.view = view;
        this.error = null;
      }
    } catch (thrown) {
      if (turn === this.#turn) this.error = asCommandError(thrown);
    }
  }

  /** Takes over what a command answered. */
  take(view: View): void {
    this.#turn += 1;
    this.view = view;
    this.error = null;
  }
}

/** Loads when the component is there, and again with each change that concerns it. */
export function loaded<View>(
  ask: () => Promise<View>,
  concerns: Concerns = () => true,
): Loaded<View> {
  const holder = new Loaded(ask);
  $effect(() => {
    void untrack(() => holder.again());
    return changes.on(concerns, () => void holder.again());
  });
  return holder;
}
