/**
 * The parts of a date or time field while someone fills it in. A half-filled field is handed on
 * too, as text that is no date: it is kept, refused and shown again like other typing.
 */
import {
  type Filled,
  fillFrom,
  fillNow,
  type Manner,
  type Part,
  readTyped,
  reading,
  textOf,
  wantedParts,
} from './slots';
import { stepPart, typeCharacter, wholeYear, without } from './typing';

export class DateEntry {
  filled = $state.raw<Filled>({});
  /** What was handed on last, or came from outside (as records hold it). */
  value = $state<string | null>(null);
  #buffer = '';
  #manner: Manner;
  readonly #onvalue: (value: string | null) => void;

  constructor(value: string | null, manner: Manner, onvalue: (value: string | null) => void) {
    this.#manner = manner;
    this.#onvalue = onvalue;
    this.take(value, manner);
  }

  get isEmpty(): boolean {
    return wantedParts(this.#manner).every((part) => this.filled[part] === undefined);
  }

  /** The value, where it is whole. */
  get whole(): string | null {
    const read = reading(this.filled, this.#manner);
    return read.state === 'complete' ? read.value : null;
  }

  /** Shows a value from outside, or the same value to another reader; keeps what is half filled in. */
  take(value: string | null, manner: Manner): void {
    const same =
      value === this.value &&
      manner.calendar === this.#manner.calendar &&
      manner.tag === this.#manner.tag;
    this.#manner = manner;
    if (same && !(this.isEmpty && value)) return;
    this.value = value;
    this.filled = fillFrom(value, manner);
    this.#buffer = '';
  }

  /** Takes a character; tells whether it meant something, and whether the next part is due. */
  type(part: Part, character: string): { taken: boolean; done: boolean } {
    const typed = typeCharacter(this.filled, part, this.#buffer, character, this.#manner);
    if (!typed) return { taken: false, done: false };
    this.#buffer = typed.buffer;
    this.#become(typed.filled);
    return { taken: true, done: typed.done };
  }

  step(part: Part, by: number, now: Date): void {
    this.#buffer = '';
    this.#become(stepPart(this.filled, part, by, this.#manner, now));
  }

  erase(part: Part): void {
    this.#buffer = '';
    this.#become(without(this.filled, part));
  }

  /** Another part is filled in now: a year of two figures becomes a whole one. */
  settle(now: Date): void {
    this.#buffer = '';
    const settled = wholeYear(this.filled, this.#manner, now);
    // Looking at a field does not write it.
    if (settled !== this.filled) this.#become(settled);
  }

  clear(): void {
    this.#buffer = '';
    this.#become({});
  }

  now(now: Date): void {
    this.#become(fillNow(now, this.#manner));
  }

  /** Takes a day that was picked; the time stays. */
  pick(iso: string): void {
    const day = fillFrom(iso, { ...this.#manner, kind: 'date' });
    this.#become({ ...this.filled, ...day });
  }

  /** Takes a value that was pasted or typed as a whole; false if it is none. */
  paste(text: string): boolean {
    if (text.trim() === '') {
      this.clear();
      return true;
    }
    const filled = readTyped(text, this.#manner);
    if (filled) this.#become(filled);
    return filled !== null;
  }

  #become(filled: Filled): void {
    this.filled = filled;
    const value = textOf(filled, this.#manner);
    if (value === this.value) return;
    this.value = value;
    this.#onvalue(value);
  }
}
