import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { firstControl, rememberFocus } from './focus';

class Control {
  isConnected = true;
  readonly dataset: { test?: string };
  constructor(test: string) {
    this.dataset = { test };
  }
  focus(): void {
    page.activeElement = this;
  }
}
const body = new Control('body');
/** As much of a page as the focus needs. */
const page = {
  body,
  activeElement: body,
  controls: [] as Control[],
  querySelectorAll: (wanted: string) =>
    page.controls.filter((one) => wanted === `[data-test="${one.dataset.test}"]`),
};
const place = (controls: Control[]) =>
  ({ isConnected: true, querySelector: () => controls[0] ?? null }) as unknown as HTMLElement;

beforeEach(() => {
  vi.stubGlobal('document', page);
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  page.activeElement = body;
});
afterEach(() => vi.unstubAllGlobals());

it('the focus comes back to the control that opened a form', () => {
  const opener = new Control('edit');
  page.controls = [opener];
  opener.focus();
  const back = rememberFocus();
  page.activeElement = body;
  back();
  expect(page.activeElement).toBe(opener);
});

it('the focus comes back to the control that replaced the opener', () => {
  const [, second] = (page.controls = [new Control('edit'), new Control('edit')]);
  second!.focus();
  const back = rememberFocus();
  for (const one of page.controls) one.isConnected = false;
  page.activeElement = body;
  const [, replacement] = (page.controls = [new Control('edit'), new Control('edit')]);
  back();
  expect(page.activeElement).toBe(replacement);
});

it('the focus comes to the place of a form whose opener was already gone', () => {
  const add = new Control('add');
  const back = rememberFocus(place([add]));
  back();
  expect(page.activeElement).toBe(add);
});

it('the focus stays where someone has put it meanwhile', () => {
  const [opener, other] = (page.controls = [new Control('edit'), new Control('other')]);
  opener!.focus();
  const back = rememberFocus();
  other!.focus();
  back();
  expect(page.activeElement).toBe(other);
});

it('the first control is the first that was refused, where one was', () => {
  const found = (wrong: object | null) => {
    const within = {
      querySelector: (wanted: string) => (wanted.includes('aria-invalid') ? wrong : 'first'),
    };
    return firstControl(within as unknown as HTMLElement);
  };
  const wrong = {};
  expect(found(wrong)).toBe(wrong);
  expect(found(null)).toBe('first');
});
