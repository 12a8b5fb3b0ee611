/**
 * Where the reader of a screen is: what is scrolled how far, and what has the focus. Found
 * again after Back, when the screen has been drawn again and its list is as long as it was.
 */
import type { Seen } from './router.svelte';

/** How long a screen may take to be as long as it was. */
const PATIENCE_MS = 4_000;

/** What has the focus on a screen, and how far its parts are scrolled. */
export function look(screen: HTMLElement | null): Seen | null {
  if (!screen) return null;
  const scrolled = [screen, ...screen.querySelectorAll<HTMLElement>('*')]
    .filter((part) => part.scrollTop > 0)
    .map((part) => ({ path: pathOf(part, screen), top: part.scrollTop }));
  return { scrolled, focus: focusOf(screen) };
}

/**
 * A new screen begins at its first field, where it has taken the focus itself, else at its
 * heading; a screen that was returned to begins where it was left. Stops when the reader
 * does something first. Answers with how to stop it.
 */
export function settle(screen: HTMLElement, seen: Seen | null): () => void {
  const settled = () => (seen ? restore(screen, seen) : begin(screen));
  if (settled()) return () => undefined;
  const watcher = new MutationObserver(() => {
    if (settled()) stop();
  });
  const stop = () => {
    watcher.disconnect();
    clearTimeout(end);
    for (const act of ACTS) removeEventListener(act, stop, true);
  };
  const end = setTimeout(stop, PATIENCE_MS);
  for (const act of ACTS) addEventListener(act, stop, true);
  watcher.observe(screen, { childList: true, subtree: true, attributes: true });
  return stop;
}

const ACTS = ['keydown', 'pointerdown', 'wheel'] as const;

function begin(screen: HTMLElement): boolean {
  if (screen.contains(document.activeElement)) return true;
  const heading = screen.querySelector<HTMLElement>('h1');
  if (!heading) return false;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  return true;
}

function restore(screen: HTMLElement, seen: Seen): boolean {
  const wanted = seen.focus && find(screen, seen.focus);
  if (wanted && !wanted.contains(document.activeElement)) wanted.focus({ preventScroll: true });
  const isScrolled = seen.scrolled.map(({ path, top }) => {
    const part = at(screen, path);
    part?.scrollTo({ top, behavior: 'instant' });
    return part !== null && Math.abs(part.scrollTop - top) < 2;
  });
  const isFocused = seen.focus ? wanted !== null : begin(screen);
  return isScrolled.every(Boolean) && isFocused;
}

function pathOf(part: HTMLElement, screen: HTMLElement): number[] {
  const path: number[] = [];
  for (let one = part; one !== screen && one.parentElement; one = one.parentElement)
    path.unshift([...one.parentElement.children].indexOf(one));
  return path;
}

function at(screen: HTMLElement, path: number[]): HTMLElement | null {
  let part: Element | undefined = screen;
  for (const index of path) part = part?.children[index];
  return (part as HTMLElement | undefined) ?? null;
}

const named = (screen: HTMLElement, test: string) =>
  [...screen.querySelectorAll<HTMLElement>('[data-test]')].filter(
    (one) => one.dataset['test'] === test,
  );

function focusOf(screen: HTMLElement): Seen['focus'] {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || !screen.contains(active)) return null;
  const test = active.dataset['test'];
  return test === undefined ? null : { test, at: named(screen, test).indexOf(active) };
}

function find(screen: HTMLElement, { test, at: index }: NonNullable<Seen['focus']>) {
  return named(screen, test)[index] ?? null;
}
