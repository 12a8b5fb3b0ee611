// The family's order of what matters: the first matters most.

/** The list with one row moved by `by` places, as far as the list goes. */
export function moved<T>(rows: readonly T[], from: number, by: number): T[] {
  const to = Math.min(Math.max(from + by, 0), rows.length - 1);
  const rest = rows.filter((_, at) => at !== from);
  const row = rows[from];
  return row === undefined ? [...rows] : [...rest.slice(0, to), row, ...rest.slice(to)];
}

/** The list without one row. */
export function without<T>(rows: readonly T[], at: number): T[] {
  return rows.filter((_, index) => index !== at);
}

/** Which place a key moves a row by: Alt with an arrow, so that arrows still move the caret. */
export function rankKey(event: { key: string; altKey: boolean }): -1 | 1 | null {
  if (!event.altKey) return null;
  if (event.key === 'ArrowUp') return -1;
  return event.key === 'ArrowDown' ? 1 : null;
}
