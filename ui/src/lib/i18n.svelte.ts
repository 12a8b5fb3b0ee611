/**
 * Which languages the window speaks, and what is said in them.
 *
 * Two readers: the worker, and the family. A change of mode changes words only: nothing is
 * mounted again, so half-typed text, the caret and the scroll stay where they are.
 */
import type { LanguageView } from '../generated/types';
import { callMessages } from './api';
import * as format from './format';
import {
  type ArgsOf,
  type Book,
  type MessageKey,
  makeBook,
  nearest,
  say,
  type Values,
} from './messages';

export type { ArgsOf, MessageKey, PlainKey } from './messages';
export type Mode = 'worker' | 'side-by-side' | 'hand-over';

const ENGLISH = 'en';

class Languages {
  /** Languages in which the window can be shown. */
  shipped = $state<LanguageView[]>([]);
  /** The worker's language. */
  worker = $state(ENGLISH);
  /** The family's language as it was recorded (BCP 47), or as it was chosen for this screen. */
  family = $state<string | null>(null);
  /** How the two stand on the screen. */
  mode = $state<Mode>('worker');
  /** Whether the screen that is shown can be handed to the family. */
  canHandOver = $state(false);
  /** Sheets that stand before the screen; the family gets the laptop only without them. */
  sheets = $state(0);
  /** The language in which a family reads whose own the window does not have, as was agreed. */
  agreed = $state<string | null>(null);
  /** The laptop is to be handed over, and it is not known in which language. */
  agreeing = $state(false);
  /** How they stood before the laptop was handed over, for when it could not be. */
  before: Exclude<Mode, 'hand-over'> = 'worker';
  /** Someone asked for the worker's screen while the family holds the laptop. */
  returnWanted = $state(false);

  #books = $state.raw<Record<string, Book>>({});

  /** The family's language, if the window can be shown in it and it is not the worker's own. */
  familyShown = $derived.by(() => {
    const tag = this.agreed ?? this.#shippedFor(this.family);
    return tag && tag !== this.worker && this.#books[tag] ? tag : null;
  });
  /** Whether each prompt stands in both languages. */
  both = $derived(this.mode === 'side-by-side' && this.familyShown !== null);
  /** Whether the family may be reading along: then only what they may see is on the screen. */
  shared = $derived(this.mode !== 'worker');
  workerDir = $derived(this.#books[this.worker]?.dir ?? 'ltr');
  familyDir = $derived(this.#books[this.familyShown ?? this.worker]?.dir ?? 'ltr');
  /** The language in which the family reads, whatever it is. */
  familyTag = $derived(this.familyShown ?? this.worker);

  /** Reads the messages of a language once. */
  async load(tag: string): Promise<void> {
    if (this.#books[tag]) return;
    const view = await callMessages(tag);
    this.#books = { ...this.#books, [tag]: makeBook(view.tag, view.dir, view.sources) };
  }

  /** Shows the window in this language. English stands behind every other one. */
  async useWorker(tag: string): Promise<void> {
    await this.load(ENGLISH);
    await this.load(tag);
    this.worker = tag;
    document.documentElement.lang = tag;
    document.documentElement.dir = this.workerDir;
  }

  /**
   * The family's language of the case that is open; `null` where none is recorded. A screen that
   * is shared stays so, whatever the language: it is the worker who takes it back.
   */
  async useFamily(tag: string | null): Promise<void> {
    if (tag !== this.family) this.agreed = null;
    this.family = tag;
    const shown = this.#shippedFor(tag);
    if (shown) await this.load(shown);
  }

  /** The case is left: outside of one there is no family, and so only the worker's language. */
  leaveFamily(): void {
    this.family = null;
    this.agreed = null;
    if (this.mode === 'side-by-side') this.mode = 'worker';
  }

  /** F8: worker, side by side, hand-over, and round again. Out of the family's hands only by asking. */
  cycle(): void {
    if (this.mode === 'hand-over') this.returnWanted = true;
    else if (this.mode === 'worker' && this.familyShown) this.mode = 'side-by-side';
    else if (this.canHandOver && this.sheets === 0) this.handOver();
    else this.mode = 'worker';
  }

  /** To the family, in their language; where the window does not have it, the worker is asked. */
  handOver(): void {
    if (this.agreed ?? this.#shippedFor(this.family)) this.#toFamily();
    else this.agreeing = true;
  }

  /** To the family, in a language that was agreed with them. */
  async handOverIn(tag: string): Promise<void> {
    await this.load(tag);
    this.agreed = tag;
    this.agreeing = false;
    this.#toFamily();
  }

  #toFamily(): void {
    if (this.mode !== 'hand-over') this.before = this.mode;
    this.mode = 'hand-over';
  }

  #shippedFor(tag: string | null): string | null {
    const shipped = this.shipped.map((one) => one.tag);
    return tag ? nearest(tag, shipped) : null;
  }

  sayTo(tag: string, key: string, values?: Values): string {
    return say([this.#books[tag], this.#books[this.worker], this.#books[ENGLISH]], key, values);
  }
}

export const language = new Languages();

/** Says it to the worker. */
export function t<Key extends MessageKey>(key: Key, ...[args]: ArgsOf<Key>): string {
  return language.sayTo(language.worker, key, args as Values | undefined);
}

/** Says it to the family. */
export function tf<Key extends MessageKey>(key: Key, ...[args]: ArgsOf<Key>): string {
  return language.sayTo(language.familyTag, key, args as Values | undefined);
}

/** Says what Rust handed over: a key that is only known when the program runs. */
export function told(key: string, values: Values = {}): string {
  return language.sayTo(language.worker, key, values);
}

// Numbers and days as the worker reads them.
export const formatDay = (day: string) => format.day(day, language.worker);
export const formatWeekday = (day: string) => format.weekday(day, language.worker);
export const formatShortDay = (day: string) => format.shortDay(day, language.worker);
export const formatMonth = (day: string) => format.month(day, language.worker);
export const formatYear = (day: string) => format.year(day, language.worker);
export const formatMoment = (moment: string) => format.moment(moment, language.worker);
export const formatNear = (moment: string) => format.near(moment, language.worker, new Date());
export const formatTime = (moment: string) => format.time(moment, language.worker);
export const formatSeconds = (moment: string) => format.seconds(moment, language.worker);
export const formatNumber = (number: number) => format.number(number, language.worker);
export const formatBytes = (bytes: number) => format.bytes(bytes, language.worker);
export const formatList = (items: string[]) => format.list(items, language.worker);
