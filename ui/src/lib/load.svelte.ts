/** What a screen shows, asked from Rust: loaded once, again when a sync brought something. */
import { asCommandError, type CommandError } from './api';
import { session } from './session.svelte';

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

/** Loads when the component is there, and again with each change that a sync brings. */
export function loaded<View>(
  ask: () => Promise<View>,
  concerns: (cases: string[] | null) => boolean = () => true,
): Loaded<View> {
  const holder = new Loaded(ask);
  let seen = -1;
  $effect(() => {
    const changes = session.changes;
    if (changes === seen || (seen >= 0 && !concerns(session.changedCases))) return;
    seen = changes;
    void holder.again();
  });
  return holder;
}
