import { describe, expect, it } from 'vitest';
import { BLANK } from '../../generated/records';
import type { Person, PersonView } from '../../generated/types';
import { fitted, genogram, nameLines, nameAt, reach, SMALLEST_TEXT, USUAL } from './genogram';

function person(id: string, more: Partial<Person> = {}): PersonView {
  return {
    id,
    about_age: null,
    kind: 'person',
    base: '1',
    conflicts: [],
    drafts: [],
    fields: {
      ...BLANK.person,
      name_full: id,
      ...more,
    },
  };
}
const family = [
  person('umm-khalid', {
    relation: 'primary-client',
    symbol: 'circle',
    partner: 'karim',
    parents: ['sakina'],
  }),
  person('karim', { relation: 'spouse', symbol: 'square' }),
  person('sakina', { relation: 'parent', symbol: 'circle' }),
  person('yusuf', { relation: 'child', symbol: 'square' }),
  person('nour', { relation: 'child', symbol: 'circle' }),
  person('khalid', { relation: 'child', symbol: 'square' }),
];
const places = (drawn: ReturnType<typeof genogram>) =>
  new Map(drawn.nodes.map((node) => [node.id, node]));

describe('a genogram', () => {
  it('puts each generation below the one before', () => {
    const at = places(genogram(family, 'umm-khalid'));
    expect(['sakina', 'umm-khalid', 'karim', 'nour'].map((id) => at.get(id)?.generation)).toEqual([
      0, 1, 1, 2,
    ]);
  });

  it('puts partners side by side, a square before a circle', () => {
    const at = places(genogram(family, 'umm-khalid'));
    expect((at.get('umm-khalid')?.x ?? 0) - (at.get('karim')?.x ?? 0)).toBe(96);
  });

  it('puts children beneath the middle of their parents, in the order of the list', () => {
    const at = places(genogram(family, 'umm-khalid'));
    const [yusuf, nour, khalid] = ['yusuf', 'nour', 'khalid'].map((id) => at.get(id)?.x ?? 0);
    expect([yusuf, nour, khalid]).toEqual(
      [yusuf, nour, khalid].sort((a, b) => (a ?? 0) - (b ?? 0)),
    );
    expect(nour).toBe(((at.get('umm-khalid')?.x ?? 0) + (at.get('karim')?.x ?? 0)) / 2);
  });

  it('takes children of the head as children of the head and the partner', () => {
    const drawn = genogram(family, 'umm-khalid');
    const below = drawn.descents.find((one) => one.children.includes('nour'));
    expect([...(below?.parents ?? [])].sort()).toEqual(['karim', 'umm-khalid']);
    expect(below?.children).toEqual(['yusuf', 'nour', 'khalid']);
  });

  it('joins two who have a child together though they are no partners', () => {
    const drawn = genogram([person('a'), person('b'), person('c', { parents: ['a', 'b'] })], 'a');
    expect(drawn.unions).toEqual([{ a: 'a', b: 'b', arePartners: false }]);
  });

  it('leaves no two people on one place, whatever the links', () => {
    const three = [
      person('grandfather'),
      person('grandmother', { partner: 'grandfather' }),
      person('aunt', { parents: ['grandfather', 'grandmother'] }),
      person('cousin', { parents: ['aunt'] }),
      person('primary-client', { parents: ['grandfather', 'grandmother'] }),
      person('wife', { partner: 'primary-client', parents: ['other'] }),
      person('other'),
      person('child-1', { parents: ['primary-client', 'wife'] }),
      person('child-2', { parents: ['primary-client', 'wife'] }),
      person('guest', { relation: 'not-related' }),
    ];
    const { nodes, width, height } = genogram(three, 'primary-client');
    for (const a of nodes) {
      expect(a.x).toBeGreaterThanOrEqual(0);
      expect(a.x).toBeLessThanOrEqual(width);
      expect(a.y).toBeLessThanOrEqual(height);
      for (const b of nodes) {
        if (a.id < b.id && a.y === b.y) expect(Math.abs(a.x - b.x)).toBeGreaterThanOrEqual(95);
      }
    }
  });

  it('writes a name beside its symbol where a line leads down from it', () => {
    const beside = genogram(family, 'umm-khalid').nodes.filter((node) => node.isBeside);
    expect(beside.map((node) => node.id)).toEqual(['sakina']);
  });

  it('does not hang on links that run in a circle', () => {
    const drawn = genogram(
      [
        person('a', { parents: ['b'] }),
        person('b', { parents: ['a'] }),
        person('c', { partner: 'c', parents: ['c'] }),
      ],
      'a',
    );
    expect(drawn.nodes).toHaveLength(3);
  });

  it('leaves out links to people who are not there', () => {
    const drawn = genogram([person('a', { parents: ['gone'], partner: 'gone' })], null);
    expect(drawn.unions).toEqual([]);
    expect(drawn.descents).toEqual([]);
  });

  it('of nobody is empty', () => {
    expect(genogram([], null)).toEqual({
      nodes: [],
      unions: [],
      descents: [],
      width: 0,
      height: 0,
    });
  });

  it('shows a long name in two lines', () => {
    expect(nameLines('أم خالد')).toEqual(['أم خالد']);
    expect(nameLines('María Guadalupe Fernández de la Cruz')).toEqual(['María', 'Guadalupe…']);
    expect(nameLines('Wolfeschlegelsteinhausen')).toEqual(['Wolfeschlege…']);
  });
});

describe('the name of a person', () => {
  it('stands clear of the corner of the symbol, also of the frame of the primary client', () => {
    for (const symbol of ['square', 'circle', 'diamond'] as const)
      for (const isPrimary of [false, true]) {
        const node = { x: 100, y: 50, symbol, isBeside: true };
        expect(nameAt(node, isPrimary).x).toBeGreaterThanOrEqual(
          100 + reach(symbol, isPrimary) + 8,
        );
      }
    expect(reach('diamond', true)).toBeGreaterThan(reach('diamond', false));
    expect(reach('diamond', false)).toBeGreaterThan(reach('square', false));
  });

  it('stands under the symbol, lower where the symbol is higher', () => {
    const under = (symbol: 'square' | 'diamond', isPrimary: boolean) =>
      nameAt({ x: 100, y: 50, symbol, isBeside: false }, isPrimary);
    expect(under('square', false)).toEqual({ x: 100, y: 91 });
    expect(under('diamond', true).y).toBeGreaterThan(91);
  });
});

describe('a genogram inside another drawing', () => {
  const names = family.map((one) => one.fields.name_full);
  const scaleOf = ({ view }: ReturnType<typeof fitted>, box: { width: number; height: number }) =>
    Math.min(box.width / view.width, box.height / view.height);

  it('keeps the names of three generations readable on a small laptop', () => {
    const box = { width: 173, height: 150 };
    const fit = fitted(family, 'umm-khalid', box, names);
    expect(fit.measures.text * scaleOf(fit, box)).toBeGreaterThanOrEqual(SMALLEST_TEXT);
  });

  it('is drawn as on a page of its own where there is room, and no larger', () => {
    const box = { width: 900, height: 900 };
    const fit = fitted(family, 'umm-khalid', box, names);
    expect(fit.measures).toEqual(USUAL);
    expect(scaleOf(fit, box)).toBeLessThanOrEqual(1.25);
  });

  it('is in the middle of its box', () => {
    const { view, drawn, measures } = fitted(family, 'umm-khalid', { width: 400, height: 150 }, []);
    expect(view.x + view.width / 2).toBeCloseTo(drawn.width / 2);
    expect(view.y + view.height / 2).toBeCloseTo((drawn.height + measures.under) / 2);
  });
});
