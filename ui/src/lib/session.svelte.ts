/**
 * Where the app stands: no vault yet, locked, open. Locks when nobody touches the laptop,
 * hides at one key, and forgets everything in the window when the vault closes.
 */
import type { AppStatus, ArrivalView, CaseId, VisitId } from '../generated/types';
import {
  asCommandError,
  callAppStatus,
  callHandOver,
  callLock,
  callSyncView,
  callTouch,
  onChanged,
  onLocked,
  onLocking,
  onSync,
} from './api';
import { flushAll, forgetAll, isAnyPending, whyUnkept } from './autosave.svelte';
import { changes, changesOf } from './changes';
import { errorText } from './errors';
import { forgetEverything } from './forget';
import { language, type PlainKey, t } from './i18n.svelte';
import { notice } from './notice';
import { router } from '../frame/router.svelte';

const TOUCH_EVERY_MS = 20_000;
const HIDDEN_LOCKS_MS = 30_000;
/** How long until it is tried again to lock a hidden window in which something is not kept. */
const HIDDEN_AGAIN_MS = 5_000;

/** The visit that is on the screen, and how what is typed in it becomes part of the record. */
export interface ShownVisit {
  case: CaseId;
  visit: VisitId;
  keep: () => Promise<void>;
}

class Session {
  status = $state.raw<AppStatus | null>(null);
  /** The neutral page stands before everything. */
  hidden = $state(false);
  /** How it stands with the agency; `null` until it was asked. */
  arrival = $state.raw<ArrivalView | null>(null);
  /** The vault closed before the last words could be written: those are gone. */
  lostAtLock = $state(false);
  /** The visit that could be handed to the family. */
  visit: ShownVisit | null = null;

  #listening: Promise<unknown> | undefined;
  #lastTouch = 0;
  #idle: ReturnType<typeof setTimeout> | undefined;
  #hiding: ReturnType<typeof setTimeout> | undefined;
  #handing = false;

  phase = $derived(this.status?.phase ?? null);

  /** A case was written while another screen came up: it loads again what it shows. */
  tell(changed: CaseId): void {
    changes.tell(changesOf({ cases: [changed] }));
  }

  /** Asks Rust where the app stands, in the language that was chosen last. */
  async start(): Promise<void> {
    this.#listening ??= Promise.all([
      onLocking(() => void this.#lockBeforeRust()),
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
    // Looked at while the worker's screen is still there: they come back to the same place.
    if (status.phase === 'hand-over') router.pause();
    this.status = status;
    language.shipped = status.languages;
    if (status.phase === 'set-up' || status.phase === 'problem') router.reset();
    if (status.phase === 'unlocked') router.unlock();
    if (status.phase === 'hand-over') language.mode = 'hand-over';
    this.touched();
    if (status.phase !== 'unlocked') return;
    this.lostAtLock = false;
    this.arrival = (await callSyncView()).arrival;
  }

  /** Gives the laptop to the family: from here on Rust shows the window nothing else. */
  async handOver(): Promise<void> {
    const { visit } = this;
    if (this.#handing || !visit) return;
    this.#handing = true;
    try {
      await visit.keep();
      if (!(await flushAll())) throw whyUnkept();
      await this.enter(
        await callHandOver({
          case: visit.case,
          visit: visit.visit,
          language: language.familyTag,
        }),
      );
    } catch (thrown) {
      // Nothing was handed over: it stands as it stood, and what only the worker sees stays away.
      language.mode = language.before;
      language.returnWanted = false;
      sayWhy('kit-not-handed-over', thrown);
    } finally {
      this.#handing = false;
    }
  }

  /** The worker has the laptop again, at the visit that the family answered in. */
  async takeBack(status: AppStatus): Promise<void> {
    const handed = this.status?.handed;
    language.returnWanted = false;
    language.mode = language.familyShown ? 'side-by-side' : 'worker';
    // After a reload the window stands at its start.
    if (handed && router.route.name !== 'visit')
      router.go({ name: 'visit', case: handed.case, visit: handed.visit });
    await this.enter(status);
  }

  /** Keeps what is typed, then closes the vault; where that fails it stays open and says so. */
  async lock(): Promise<boolean> {
    try {
      if (!(await flushAll())) throw whyUnkept();
      await this.#close();
      return true;
    } catch (thrown) {
      sayWhy('kit-not-locked', thrown);
      return false;
    }
  }

  /** One key, and nothing of a family is on the screen any more. */
  hide(): void {
    if (!this.#isOpen || this.hidden) return;
    this.hidden = true;
    void flushAll();
    this.#lockHiddenIn(HIDDEN_LOCKS_MS);
  }

  /** The neutral page stays until everything is kept, or the clock locks. */
  #lockHiddenIn(ms: number): void {
    this.#hiding = setTimeout(async () => {
      const isKept = await flushAll();
      if (!this.hidden) return;
      if (isKept) await this.#close();
      else this.#lockHiddenIn(HIDDEN_AGAIN_MS);
    }, ms);
  }

  /** Nobody is there. The vault closes whatever could be kept: see decision 0014. */
  async #lockByClock(): Promise<void> {
    await flushAll();
    await this.#close();
  }

  /** Rust locks in a moment, whether or not the window has written what is typed. */
  async #lockBeforeRust(): Promise<void> {
    if (this.#isOpen) this.hidden = true;
    await this.#lockByClock();
  }

  async #close(): Promise<void> {
    const status = await callLock();
    this.#forget();
    this.status = status;
  }

  /** Back from the neutral page, within its half minute. */
  show(): void {
    clearTimeout(this.#hiding);
    this.hidden = false;
    this.touched();
  }

  /** Somebody is there: the idle time starts again. */
  touched(): void {
    if (!(this.#isOpen || this.phase === 'confirm-recovery') || this.hidden) return;
    clearTimeout(this.#idle);
    this.#idle = setTimeout(
      () => void this.#lockByClock(),
      (this.status?.auto_lock_minutes ?? 5) * 60_000,
    );
    if (Date.now() - this.#lastTouch < TOUCH_EVERY_MS) return;
    this.#lastTouch = Date.now();
    // A vault that closed meanwhile tells so by its event; nothing is lost here.
    callTouch().catch(() => undefined);
  }

  get #isOpen(): boolean {
    return this.phase === 'unlocked' || this.phase === 'hand-over';
  }

  setAutoLock(minutes: number): void {
    if (this.status) this.status = { ...this.status, auto_lock_minutes: minutes };
    this.touched();
  }

  async #closed(): Promise<void> {
    // At once: what is forgotten first would put the worker's own screen before whoever looks.
    if (this.status) this.status = { ...this.status, phase: 'locked', handed: null };
    this.#forget();
    this.status = await callAppStatus();
  }

  #forget(): void {
    clearTimeout(this.#idle);
    clearTimeout(this.#hiding);
    this.#lastTouch = 0;
    // This runs twice where the window itself locks: Rust tells of every lock.
    this.lostAtLock ||= isAnyPending();
    forgetAll();
    router.lock();
    this.hidden = false;
    this.arrival = null;
    language.mode = 'worker';
    language.canHandOver = false;
    language.returnWanted = false;
    language.agreeing = false;
    language.leaveFamily();
    forgetEverything();
  }
}

function sayWhy(what: PlainKey, thrown: unknown): void {
  notice(`${t(what)} ${errorText(asCommandError(thrown))}`);
}

export const session = new Session();
