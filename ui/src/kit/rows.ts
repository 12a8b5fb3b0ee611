/** Rows of a list in a form: each keeps its identity while rows are added, deleted and moved. */
import type { Outward } from '../generated/types';
import { outwardText } from '../lib/errors';

/** The rows with the one at `from` moved to `to`. */
export function moved<Item>(rows: readonly Item[], from: number, to: number): Item[] {
  const next = [...rows];
  const [row] = next.splice(from, 1);
  if (row !== undefined) next.splice(to, 0, row);
  return next;
}

export const without = <Item>(rows: readonly Item[], at: number): Item[] =>
  rows.filter((_, index) => index !== at);

export const withRow = <Item>(rows: readonly Item[], at: number, row: Item): Item[] => [
  ...rows.slice(0, at),
  row,
  ...rows.slice(at),
];

export const replaced = <Item>(rows: readonly Item[], at: number, row: Item): Item[] =>
  rows.map((one, index) => (index === at ? row : one));

/** The rows, and blank ones after them, so that there are at least as many as that. */
export const atLeast = <Item>(
  rows: readonly Item[],
  least: number,
  make: (() => Item) | undefined,
): Item[] => [
  ...rows,
  ...(make ? Array.from({ length: Math.max(0, least - rows.length) }, () => make()) : []),
];

/**
 * What is wrong with each row, and with the whole list. Rust counts the rows that were handed
 * over; those that nobody filled in were not.
 */
export function rowErrors<Item>(
  rows: readonly Item[],
  handOver: (rows: Item[]) => Item[],
  refusals: readonly Outward[],
): { errors: (string | null)[]; error: string | null } {
  const handed = handOver([...rows]);
  const placed = refusals.map((refusal) => {
    const row = refusal.row === null ? undefined : handed[refusal.row];
    return { at: row === undefined ? -1 : rows.indexOf(row), text: outwardText(refusal) };
  });
  const said = (at: number) => {
    const texts = placed.filter((one) => one.at === at).map(({ text }) => text);
    return texts.length > 0 ? [...new Set(texts)].join(' ') : null;
  };
  return { errors: rows.map((_, at) => said(at)), error: said(-1) };
}

/** Identities beside the rows, which have none of their own. */
export class RowIds {
  ids: number[] = [];
  #next = 0;

  /** As many as there are rows; what the list did itself is already in them. */
  fit(count: number): number[] {
    while (this.ids.length < count) this.ids = [...this.ids, this.fresh()];
    if (this.ids.length > count) this.ids = this.ids.slice(0, count);
    return this.ids;
  }

  fresh(): number {
    this.#next += 1;
    return this.#next;
  }
}

/** The place of a dragged row among the others, whose middles are given from top to bottom. */
export const placeAt = (middles: readonly number[], y: number): number =>
  middles.filter((middle) => y > middle).length;
