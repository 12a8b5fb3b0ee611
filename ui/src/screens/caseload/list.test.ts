import { describe, expect, it } from 'vitest';
import type { CaseloadRow } from '../../generated/types';
import type { AskCaseload, CaseloadAnswer, CaseloadQuestion } from '../../lib/caseload';
import { CaseloadList } from './list.svelte';

/** A caseload of families that are called by their number, asked as the window asks it. */
class Families {
  readonly asked: CaseloadQuestion[] = [];
  names: string[];

  constructor(count: number) {
    this.names = Array.from({ length: count }, (_, at) => String(at).padStart(5, '0'));
  }

  readonly ask: AskCaseload = (question) => {
    this.asked.push(question);
    const { search, after, limit } = question;
    const all = this.names.filter((name) => name.includes(search));
    const left = all.filter((name) => after === null || name > after);
    const rows = left.slice(0, limit);
    return Promise.resolve<CaseloadAnswer>({
      rows: rows.map((name) => ({ case: name, family_name: name }) as CaseloadRow),
      next: left.length > limit ? (rows.at(-1) ?? null) : null,
      total: after === null ? all.length : null,
      languages: ['ar'],
    });
  };
}

async function scrolledTo(list: CaseloadList, row: number): Promise<void> {
  await list.again();
  while (list.rows.length <= row) await list.need(row);
}

const names = (list: CaseloadList) => list.rows.map((row) => row.family_name);

describe('the caseload', () => {
  it('still shows the rows past the hundredth when a sync brought something', async () => {
    const families = new Families(400);
    const list = new CaseloadList(families.ask);
    await scrolledTo(list, 250);
    families.names[251] = '00251 renamed';
    await list.again();
    expect(list.rows[250]?.family_name).toBe('00250');
    expect(list.rows[251]?.family_name).toBe('00251 renamed');
    expect(list.rows.length).toBeGreaterThanOrEqual(300);
  });

  it('shows every family once, in order, however far it is scrolled', async () => {
    const families = new Families(1_234);
    const list = new CaseloadList(families.ask);
    await scrolledTo(list, 1_233);
    expect(names(list)).toEqual(families.names);
    expect(list.total).toBe(1_234);
    expect(list.next).toBeNull();
  });

  it('asks for more only when the end of what is there comes near', async () => {
    const families = new Families(1_000);
    const list = new CaseloadList(families.ask);
    await list.again();
    await list.need(20);
    expect(families.asked).toHaveLength(1);
    await Promise.all([list.need(95), list.need(96), list.need(97)]);
    expect(families.asked).toHaveLength(2);
  });

  it('keeps the chosen family when others come before it', async () => {
    const families = new Families(50);
    const list = new CaseloadList(families.ask);
    await list.again();
    list.choose(10);
    families.names = ['00000 new', ...families.names].sort();
    await list.again();
    expect(list.at).toBe(11);
    expect(list.rows[list.at]?.family_name).toBe('00010');
  });

  it('starts from the top when what is searched for changes', async () => {
    const families = new Families(1_000);
    const list = new CaseloadList(families.ask);
    await scrolledTo(list, 500);
    list.choose(500);
    list.search = '9';
    await list.begin();
    expect(list.rows.length).toBeLessThanOrEqual(100);
    expect(list.at).toBe(0);
  });

  it('never shows the answer to an older question', async () => {
    const families = new Families(30);
    const waiting: (() => void)[] = [];
    const list = new CaseloadList((question) =>
      families
        .ask(question)
        .then((answer) => new Promise((then) => waiting.push(() => then(answer)))),
    );
    const first = list.begin();
    list.search = '00007';
    const second = list.begin();
    await Promise.resolve();
    await Promise.resolve();
    waiting.at(1)?.();
    waiting.at(0)?.();
    await Promise.all([first, second]);
    expect(names(list)).toEqual(['00007']);
  });

  it('finds its search and its length again after Back', async () => {
    const families = new Families(1_000);
    const left = new CaseloadList(families.ask);
    left.search = '1';
    await scrolledTo(left, 150);
    left.choose(140);
    const found = new CaseloadList(families.ask, left.kept);
    await found.again();
    expect(found.search).toBe('1');
    expect(found.at).toBe(140);
    expect(names(found)).toEqual(names(left));
  });

  it('keeps the rows it has when it cannot ask again', async () => {
    const families = new Families(10);
    let isThere = true;
    const list = new CaseloadList((question) =>
      isThere ? families.ask(question) : Promise.reject(new Error('gone')),
    );
    await list.again();
    isThere = false;
    await list.again();
    expect(list.rows).toHaveLength(10);
    expect(list.error?.kind).toBe('internal');
  });
});
