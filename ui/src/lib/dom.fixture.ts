/** What a person does with a screen, for tests that show it: look, click, type, press a key. */
import { setImmediate as turn } from 'node:timers/promises';
import { type Component, mount, unmount } from 'svelte';
import { session } from './session.svelte';

let shown: Record<string, unknown>[] = [];

/** Everything that was begun has come as far as it comes without time passing. */
export async function settled(): Promise<void> {
  for (let turns = 0; turns < 12; turns += 1) await turn();
}

/** The window is open, in English, with nothing on its screen. */
export async function openWindow(): Promise<void> {
  await closeAll();
  await session.start();
}

export async function show<Props extends Record<string, unknown>>(
  component: Component<Props>,
  props: Props,
): Promise<void> {
  shown.push(mount(component, { target: document.body, props }));
  await settled();
}

/** Whatever is shown is left. */
export async function closeAll(): Promise<void> {
  for (const one of shown) await unmount(one);
  shown = [];
  await settled();
  document.body.replaceChildren();
}

export const all = (test: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`[data-test="${test}"]`),
];
export const has = (test: string): boolean => all(test).length > 0;

export function at(test: string): HTMLElement {
  const [found] = all(test);
  if (!found) throw new Error(`nothing is shown as ${test}`);
  return found;
}

/** What can be read, also in the fields and in what only a screen reader says. */
export function readable(): string {
  const fields = [...document.querySelectorAll('input, textarea')].map(
    (one) => (one as HTMLInputElement).value,
  );
  return [document.documentElement.outerHTML, ...fields].join('\n');
}

export const valueAt = (test: string): string => (at(test) as HTMLInputElement).value;

export async function click(test: string): Promise<void> {
  at(test).focus();
  at(test).click();
  await settled();
}

export async function type(test: string, text: string): Promise<void> {
  const field = at(test) as HTMLInputElement;
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
}

/** A key, where the focus is. Esc also asks the sheet that is open to close, as the engine does. */
export async function press(key: string): Promise<void> {
  const target = document.activeElement ?? document.body;
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  const goesOn = target.dispatchEvent(event);
  const sheet = [...document.querySelectorAll('dialog')].filter((one) => one.open).at(-1);
  if (key === 'Escape' && goesOn) sheet?.dispatchEvent(new Event('cancel', { cancelable: true }));
  await settled();
}

/** Chooses in a list that opens. */
export async function choose(test: string, value: string): Promise<void> {
  await click(test);
  await click(`${test}-${value}`);
}
