/**
 * Where the app stands: no vault yet, locked, open. Locks when nobody touches the laptop,
 * hides at one key, and forgets everything in the window when the vault closes.
 */
import type { AppStatus, ArrivalView, CaseId } from '../generated/types';
import {
  callAppStatus,
  callLock,
  callSyncView,
  callTouch,
  onChanged,
  onLocked,
  onSync,
} from './api';
import { flushAll, forgetAll } from './autosave.svelte';
import { changes, changesOf } from './changes';
import { forgetEverything } from './forget';
import { language } from './i18n.svelte';
import { router } from '../frame/router.svelte';

const TOUCH_EVERY_MS = 20_000;
const HIDDEN_LOCKS_MS = 30_000;

class Session {
  status = $state.raw<AppStatus | null>(null);
  /** The neutral page stands before everything. */
  hidden = $state(false);
  /** How it stands with the agency; `null` until it was asked. */
  arrival = $state.raw<ArrivalView | null>(null);

  #listening: Promise<unknown> | undefined;
  #lastTouch = 0;
  #idle: ReturnType<typeof setTimeout> | undefined;
  #hiding: ReturnType<typeof setTimeout> | undefined;

  phase = $derived(this.status?.phase ?? null);

  /** A case was written while another screen came up: it loads again what it shows. */
  tell(changed: CaseId): void {
    changes.tell(changesOf({ cases: [changed] }));
  }

  /** Asks Rust where the app stands, in the language that was chosen last. */
  async start(): Promise<void> {
    this.#listening ??= Promise.all([
      onLocked(() => void this.#closed()),
      onSync((arrival) => (this.arrival = arrival)),
      onChanged((told) => changes.tell(changesOf(told))),
    ]);
    await this.#listening;
    const status = await callAppStatus();
    language.shipped = status.languages;
    await language.useWorker(status.language);
    await this.enter(status);
  }

  /** Takes over a new state, as the command that brought it answered. */
  async enter(status: AppStatus): Promise<void> {
    this.status = status;
    language.shipped = status.languages;
    if (status.phase === 'set-up' || status.phase === 'problem') router.reset();
    if (status.phase !== 'unlocked') return;
    router.unlock();
    this.touched();
    this.arrival = (await callSyncView()).arrival;
  }

  /** Keeps what is typed, then closes the vault. */
  async lock(): Promise<void> {
    await flushAll();
    const status = await callLock();
    this.#forget();
    this.status = status;
  }

  /** One key, and nothing of a family is on the screen any more. */
  hide(): void {
    if (this.phase !== 'unlocked' || this.hidden) return;
    this.hidden = true;
    void flushAll();
    this.#hiding = setTimeout(() => void this.lock(), HIDDEN_LOCKS_MS);
  }

  /** Back from the neutral page, within its half minute. */
  show(): void {
    clearTimeout(this.#hiding);
    this.hidden = false;
    this.touched();
  }

  /** Somebody is there: the idle time starts again. */
  touched(): void {
    const isOpen = this.phase === 'unlocked' || this.phase === 'confirm-recovery';
    if (!isOpen || this.hidden) return;
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => void this.lock(), (this.status?.auto_lock_minutes ?? 5) * 60_000);
    if (Date.now() - this.#lastTouch < TOUCH_EVERY_MS) return;
    this.#lastTouch = Date.now();
    // A vault that closed meanwhile tells so by its event; nothing is lost here.
    callTouch().catch(() => undefined);
  }

  setAutoLock(minutes: number): void {
    if (this.status) this.status = { ...this.status, auto_lock_minutes: minutes };
    this.touched();
  }

  async #closed(): Promise<void> {
    this.#forget();
    this.status = await callAppStatus();
  }

  #forget(): void {
    clearTimeout(this.#idle);
    clearTimeout(this.#hiding);
    this.#lastTouch = 0;
    forgetAll();
    router.lock();
    this.hidden = false;
    this.arrival = null;
    language.mode = 'worker';
    language.canHandOver = false;
    language.returnWanted = false;
    language.agreeing = false;
    forgetEverything();
    void language.useFamily(null);
  }
}

export const session = new Session();
