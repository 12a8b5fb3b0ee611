/** What stands in one field for a date or a time, while it is filled in. */
import {
  type Filled,
  fillFrom,
  fillNow,
  type Manner,
  type Part,
  readTyped,
  reading,
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

  /** Shows a value from outside, or the same value to another reader; keeps what is half filled in. */
  take(value: string | null, manner: Manner): void {
    const same =
      value === this.value &&
      manner.calendar === this.#manner.calendar &&
      manner.tag === this.#manner.tag;
    this.#manner = manner;
    if (same && !(this.isEmpty && value)) return;
    if (value === this.value && value === null) return;
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
    this.#become(wholeYear(this.filled, this.#manner, now));
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
  whole(text: string): boolean {
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
    const { year } = filled;
    // The year 19 is not a value while 1987 is being typed.
    if (this.#buffer !== '' && year !== undefined && year < 1000) return;
    const read = reading(filled, this.#manner);
    const value = read.state === 'complete' ? read.value : null;
    if (value === this.value) return;
    this.value = value;
    this.#onvalue(value);
  }
}
