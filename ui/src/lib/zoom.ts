/** Ctrl + and − show everything larger and smaller, Ctrl 0 as it is drawn. */
import { setZoom } from './api';

export const STEPS = [0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const;

let at = STEPS.indexOf(1);

/** Which step a key leads to from another one; `null` for a key that is not for this. */
export function stepAfter(
  from: number,
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
): number | null {
  if (!event.ctrlKey && !event.metaKey) return null;
  switch (event.key) {
    case '+':
    case '=':
      return Math.min(from + 1, STEPS.length - 1);
    case '-':
    case '_':
      return Math.max(from - 1, 0);
    case '0':
      return STEPS.indexOf(1);
    default:
      return null;
  }
}

/** Takes a key; whether it was one of these. */
export function zoomed(event: KeyboardEvent): boolean {
  const to = stepAfter(at, event);
  if (to === null) return false;
  at = to;
  // A window that cannot be zoomed stays readable as it is.
  setZoom(STEPS[at] ?? 1).catch(() => undefined);
  return true;
}
