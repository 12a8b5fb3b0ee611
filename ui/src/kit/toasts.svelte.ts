/**
 * The last change that can be taken back. It stays until it is closed, taken back, or another
 * change comes; after that, the history of the record restores it.
 */
import type { ComponentProps } from 'svelte';
import { asCommandError, type CommandError } from '../lib/api';
import { onForget } from '../lib/forget';
import { language } from '../lib/i18n.svelte';
import { onNotice } from '../lib/notice';
import type Icon from './Icon.svelte';

export interface Toast {
  /** What was done, in the worker's language. */
  text: string;
  /** What it was done to; shown apart, in its own direction. */
  subject?: string;
  icon?: ComponentProps<typeof Icon>['name'];
  /**
   * Only the worker may read it: it waits while the screen is shared. Unless said otherwise, that
   * is what was named while the worker was alone.
   */
  isPrivate?: boolean;
  /** Takes the change back. Without it the bar only says what was done. */
  undo?: () => Promise<unknown>;
  /** Leads to what must be done next. */
  way?: { text: string; go: () => void };
}

/** Does something; answers how to take it back, where that can be done. */
export type Run = () => Promise<Toast | null> | Promise<void>;
/** The same, done at once: without asking Rust. */
type RunNow = () => Toast;

export class Toasts {
  current = $state.raw<Toast | null>(null);
  busy = $state(false);
  error = $state.raw<CommandError | null>(null);
  /** How often the vault has closed. */
  #locks = 0;

  /**
   * Does something, and offers to take it back where it answers how. The only way to show a toast,
   * because the vault may close before the answer comes: then nothing of it is shown.
   */
  async offer(run: Run | RunNow): Promise<void> {
    const locks = this.#locks;
    const isAlone = !language.shared;
    const doing = run();
    const toast = doing instanceof Promise ? await doing : doing;
    if (!toast || locks !== this.#locks) return;
    this.current = { ...toast, isPrivate: toast.isPrivate ?? (isAlone && Boolean(toast.subject)) };
    this.error = null;
  }

  /** Closed by its reader or by the next change. */
  close(): void {
    this.current = null;
    this.error = null;
  }

  /** The vault closes: what is under way still offers nothing once it is open again. */
  forget(): void {
    this.#locks += 1;
    this.close();
  }

  /** Takes the change back; a failure is told, and can be tried again. */
  async undo(): Promise<void> {
    const toast = this.current;
    if (!toast?.undo || this.busy) return;
    this.busy = true;
    this.error = null;
    try {
      await toast.undo();
      if (this.current === toast) this.close();
    } catch (thrown) {
      if (this.current === toast) this.error = asCommandError(thrown);
    } finally {
      this.busy = false;
    }
  }
}

export const toasts = new Toasts();
// Its subject is a person's name or what they need: nothing of it is on the screen of a locked app.
onForget(() => toasts.forget());
onNotice((text) => void toasts.offer(() => ({ text, icon: 'alert' })));

/** Whether Ctrl+Z belongs to the text that is typed there. */
export function undoesText(target: EventTarget | null): boolean {
  const node = target as HTMLElement | null;
  if (!node || typeof node.matches !== 'function') return false;
  return node.matches(
    'textarea, [contenteditable="true"], input:not([type="checkbox"], [type="radio"], [type="button"])',
  );
}
