/** Order of the rows of a table, as the reader's language sorts. */
export type SortValue = string | number | null;
export interface Sort {
  column: string;
  down: boolean;
}

/** The rows in order; rows without a value come last in both directions. */
export function sorted<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => SortValue,
  down: boolean,
  tag: string,
): Row[] {
  const collator = new Intl.Collator(tag, { numeric: true, sensitivity: 'base' });
  return [...rows].sort((a, b) => {
    const [x, y] = [valueOf(a), valueOf(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    const order =
      typeof x === 'number' && typeof y === 'number'
        ? x - y
        : collator.compare(String(x), String(y));
    return down ? -order : order;
  });
}

/** What a press on a column's head asks for: up, down, and up again. */
export const pressed = (sort: Sort | null, column: string): Sort => ({
  column,
  down: sort?.column === column && !sort.down,
});

/** The row that a key leads to; `null` for another key. */
export function rowFor(at: number, key: string, count: number): number | null {
  const last = count - 1;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: last }[key];
  return to === undefined || last < 0 ? null : Math.min(last, Math.max(0, to));
}
