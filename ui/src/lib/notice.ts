/** What the worker must know where no place on the screen is there to say it. */
const listeners = new Set<(text: string) => void>();

export function onNotice(then: (text: string) => void): void {
  listeners.add(then);
}

export function notice(text: string): void {
  for (const then of listeners) then(text);
}
