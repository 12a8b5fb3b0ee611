import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CaseloadRow } from '../../generated/types';
import { at, openWindow, settled, show } from '../../lib/dom.fixture';
import { CaseloadList } from './list.svelte';
import Rows from './Rows.svelte';

const family = (index: number): CaseloadRow => ({
  case: `c${index}`,
  family_name: `Family ${index}`,
  family_name_latin: '',
  members: 1,
  language: 'es',
  interpreter_needed: false,
  stage: 'engagement',
  last_visit: null,
  next_visit: null,
  urgent: 0,
  conflicts: 0,
  waiting: false,
});
/** The option that a screen reader is told of, if the list names one. */
const named = () => at('caseload-list').getAttribute('aria-activedescendant');
const isThere = () => document.getElementById(named() ?? '') !== null;

beforeEach(async () => {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(50);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(500);
  await openWindow();
});
afterEach(() => vi.restoreAllMocks());

async function list(length: number): Promise<void> {
  const rows = Array.from({ length }, (_, index) => family(index));
  const list = new CaseloadList(async () => ({ rows, next: null, total: length, languages: [] }));
  await list.again();
  await show(Rows, { list, top: 0 });
}

it('the list of families never names an option that is scrolled out of the document', async () => {
  await list(200);
  expect(isThere()).toBe(true);
  at('caseload-list').scrollTop = 6_000;
  at('caseload-list').dispatchEvent(new Event('scroll'));
  await settled();
  expect(named()).toBeNull();
  at('caseload-list').scrollTop = 0;
  at('caseload-list').dispatchEvent(new Event('scroll'));
  await settled();
  expect(isThere()).toBe(true);
});

it('a list without families names none', async () => {
  await list(0);
  expect(named()).toBeNull();
});
