// What the family answers goes into the same fields as what the worker writes: never over
// it, always beside it. `base` is what stood there when the laptop was handed over.
import type { Concern, TriState } from '../../generated/types';

/** What was there, and what the family wrote, below it. */
export function below(base: string, typed: string): string {
  return [base.trimEnd(), typed.trim()].filter((part) => part !== '').join('\n');
}

/** The same for a single line. */
export function beside(base: string, said: string): string {
  return [base.trim(), said.trim()].filter((part) => part !== '').join(' · ');
}

/** The family's choices come first and in their order; what was named before follows. */
export function ranked(base: readonly Concern[], chosen: readonly string[]): Concern[] {
  const held = (text: string) => base.find((one) => one.text.trim() === text);
  const first = chosen.map((text) => held(text) ?? { text, item: null });
  return [...first, ...base.filter((one) => !chosen.includes(one.text.trim()))];
}

/** Touching a choice puts it last in the order; touching it again takes it out. */
export function touched<T>(order: readonly T[], one: T): T[] {
  return order.includes(one) ? order.filter((other) => other !== one) : [...order, one];
}

/** A label as both will read it in the record. */
export function inBoth(family: string, worker: string): string {
  return family === worker ? worker : `${family} · ${worker}`;
}

export type Understood = 'yes' | 'no' | 'unsure';

/** "I am not sure" is not a yes: it is explained again. */
export function teachBack(understood: Understood | null): TriState {
  if (understood === null) return 'not-asked';
  return understood === 'yes' ? 'yes' : 'no';
}
