/** The radio button that an arrow key leads to, round the ends; `null` for another key. */
export function radioFor(at: number, key: string, count: number, rtl: boolean): number | null {
  const forward = key === 'ArrowDown' || key === (rtl ? 'ArrowLeft' : 'ArrowRight');
  const back = key === 'ArrowUp' || key === (rtl ? 'ArrowRight' : 'ArrowLeft');
  if ((!forward && !back) || at < 0) return null;
  return (at + (forward ? 1 : -1) + count) % count;
}
