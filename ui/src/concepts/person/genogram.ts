/**
 * Where each person of a household stands in its genogram: generations from top to bottom,
 * partners side by side, children beneath the middle of those who have them.
 *
 * Takes the links that were recorded (parents, partner) and, where there are none, what the
 * relation to the head of the case says. Links that run in a circle do not hold it up.
 */
import type { GenogramSymbol, PersonId, PersonView, Relation } from '../../generated/types';

export interface GenogramNode {
  id: PersonId;
  x: number;
  y: number;
  symbol: GenogramSymbol;
  generation: number;
  /** Whether the name stands beside the symbol, because a line leads down from it. */
  isBeside: boolean;
}
/** A line between two who are partners, or have a child together. */
export interface Union {
  a: PersonId;
  b: PersonId;
  arePartners: boolean;
}
/** The lines from those who have children down to each of them. */
export interface Descent {
  parents: PersonId[];
  children: PersonId[];
  from: { x: number; y: number };
  /** Height of the line that joins the children. */
  bus: number;
}
export interface GenogramLayout {
  nodes: GenogramNode[];
  unions: Union[];
  descents: Descent[];
  width: number;
  height: number;
}
export interface Spacing {
  /** Between two people, middle to middle. */
  across: number;
  /** Between two generations. */
  down: number;
  /** Around the whole. */
  margin: number;
}
/** The sizes of what is drawn, in the drawing's own units. */
export interface Measures extends Spacing {
  /** Half of a symbol's side. */
  half: number;
  /** By how much more the frame of the primary client reaches out. */
  frame: number;
  /** The letters of names. */
  text: number;
  /** From a symbol down to its name. */
  under: number;
  /** How many letters of a name stand in one line. */
  longest: number;
}

export const USUAL: Measures = {
  across: 96,
  down: 118,
  margin: 48,
  half: 19,
  frame: 5,
  text: 14,
  under: 22,
  longest: 13,
};
/** For a drawing inside another one: the letters stay as large, and all else is closer. */
export const CLOSE: Measures = {
  across: 66,
  down: 56,
  margin: 18,
  half: 13,
  frame: 4,
  text: 12.5,
  under: 15,
  longest: 9,
};
/** How far from one line of a name to the next. */
export const lineOf = (measures: Measures): number => measures.text * 1.2;
/** How much farther the corner of a diamond is. */
export const CORNER = 1.2;

/** How far a symbol reaches from its middle. */
export const reach = (
  symbol: GenogramSymbol,
  isPrimary: boolean,
  { half, frame }: Measures = USUAL,
): number => (half + (isPrimary ? frame : 0)) * (symbol === 'diamond' ? CORNER : 1);

/** Where the first line of a name stands: beside its symbol, or under it. */
export function nameAt(
  { x, y, symbol, isBeside }: Pick<GenogramNode, 'x' | 'y' | 'symbol' | 'isBeside'>,
  isPrimary: boolean,
  measures: Measures = USUAL,
): { x: number; y: number } {
  const far = reach(symbol, isPrimary, measures);
  const { half, under } = measures;
  return isBeside
    ? { x: x + far + 9, y: y + 5 }
    : { x, y: y + Math.max(half + under, far + under * 0.73) };
}

/** How large a drawing of one size is in a box. */
const scaleIn = (
  drawn: { width: number; height: number },
  box: { width: number; height: number },
): number => Math.min(box.width / Math.max(drawn.width, 1), box.height / Math.max(drawn.height, 1));

/** Below this a letter is too small to be read (CSS pixels). */
export const SMALLEST_TEXT = 11;
/** No larger than on a page of its own. */
const LARGEST_SCALE = 1.25;

export interface Fitted {
  drawn: GenogramLayout;
  measures: Measures;
  /** The part of the drawing's ground that is shown. */
  view: { x: number; y: number; width: number; height: number };
}

/**
 * A genogram for a box inside another drawing (CSS pixels): as on a page of its own where its
 * names can be read there, else closer together, with larger letters where even that is small.
 */
export function fitted(
  people: PersonView[],
  primaryId: PersonId | null,
  box: { width: number; height: number },
  names: readonly string[],
): Fitted {
  const within = (measures: Measures): Fitted & { scale: number } => {
    const drawn = genogram(people, primaryId, measures);
    const size = { width: drawn.width, height: drawn.height + measures.under };
    const scale = Math.min(scaleIn(size, box), LARGEST_SCALE);
    const width = Math.max(size.width, box.width / scale);
    const height = Math.max(size.height, box.height / scale);
    const view = { x: (size.width - width) / 2, y: (size.height - height) / 2, width, height };
    return { drawn, measures, view, scale };
  };
  const usual = within(USUAL);
  if (usual.scale * USUAL.text >= SMALLEST_TEXT + 1) return usual;
  // A second line of a name needs its own room above the line to the children.
  const isLong = names.some((name) => nameLines(name, CLOSE.longest).length > 1);
  const close = { ...CLOSE, down: CLOSE.down + (isLong ? lineOf(CLOSE) : 0) };
  const tight = within(close);
  const text = Math.min(Math.max(close.text, SMALLEST_TEXT / tight.scale), close.text * 1.4);
  const longest = Math.max(4, Math.floor((close.longest * close.text) / text));
  return { ...tight, measures: { ...close, text, longest } };
}

/** Generations below (+) or above (−) the head that a relation says. */
const BELOW: Partial<Record<Relation, number>> = {
  child: 1,
  stepchild: 1,
  'foster-child': 1,
  'child-in-law': 1,
  'niece-nephew': 1,
  grandchild: 2,
  parent: -1,
  'parent-in-law': -1,
  'aunt-uncle': -1,
  grandparent: -2,
};
const CHILD_OF_HEAD = new Set<Relation | null>(['child', 'stepchild', 'foster-child']);
const PARTNER_OF_HEAD = new Set<Relation | null>(['spouse', 'partner']);

interface Kin {
  parents: PersonId[];
  partner: PersonId | null;
}

/** Who belongs to whom: as recorded, else as the relation to the head says. */
function kinship(people: PersonView[], primaryId: PersonId | null): Map<PersonId, Kin> {
  const here = new Set(people.map((one) => one.id));
  const kin = new Map<PersonId, Kin>();
  for (const { id, fields: person } of people) {
    const parents = [...new Set(person.parents)]
      .filter((parent) => here.has(parent) && parent !== id)
      .slice(0, 2);
    const partner =
      person.partner && here.has(person.partner) && person.partner !== id ? person.partner : null;
    kin.set(id, { parents, partner });
  }
  for (const [id, { partner }] of kin) {
    const other = partner ? kin.get(partner) : undefined;
    if (other && other.partner === null) other.partner = id;
  }
  const head = primaryId ? kin.get(primaryId) : undefined;
  if (!head || !primaryId) return kin;
  const related = (relations: Set<Relation | null>) =>
    people.filter((one) => one.id !== primaryId && relations.has(one.fields.relation));
  const spouse = related(PARTNER_OF_HEAD)[0];
  const spouseKin = spouse && kin.get(spouse.id);
  if (spouse && spouseKin && head.partner === null && spouseKin.partner === null) {
    head.partner = spouse.id;
    spouseKin.partner = primaryId;
  }
  if (head.parents.length === 0)
    head.parents = related(new Set(['parent']))
      .map((one) => one.id)
      .slice(0, 2);
  for (const child of related(CHILD_OF_HEAD)) {
    const own = kin.get(child.id);
    if (own?.parents.length === 0)
      own.parents = head.partner ? [primaryId, head.partner] : [primaryId];
  }
  for (const sibling of related(new Set(['sibling']))) {
    const own = kin.get(sibling.id);
    if (own?.parents.length === 0) own.parents = [...head.parents];
  }
  return kin;
}

/** The generation of each, the oldest 0. */
function generations(people: PersonView[], kin: Map<PersonId, Kin>): Map<PersonId, number> {
  const level = new Map(
    people.map((one) => [one.id, (one.fields.relation && BELOW[one.fields.relation]) ?? 0]),
  );
  const at = (id: PersonId) => level.get(id) ?? 0;
  // Each round settles at least one generation; a circle of links is left after as many rounds as people.
  for (let round = 0; round < people.length; round += 1) {
    let moved = false;
    for (const [id, { parents, partner }] of kin) {
      const above = parents.map((parent) => at(parent) + 1);
      const wanted = Math.max(at(id), ...above, partner ? at(partner) : -Infinity);
      if (wanted !== at(id)) {
        level.set(id, wanted);
        moved = true;
      }
    }
    if (!moved) break;
  }
  // A parent stands directly above the child nearest to them, not above where the relation put them first.
  for (const [id, { partner }] of kin) {
    const below = [...kin]
      .filter(([, child]) => child.parents.includes(id))
      .map(([child]) => at(child));
    const beside = partner
      ? [...kin].filter(([, child]) => child.parents.includes(partner)).map(([child]) => at(child))
      : [];
    const lowest = Math.min(...below, ...beside) - 1;
    const hasParents =
      (kin.get(id)?.parents.length ?? 0) > 0 ||
      (partner ? (kin.get(partner)?.parents.length ?? 0) > 0 : false);
    if (Number.isFinite(lowest) && lowest > at(id) && !hasParents) level.set(id, lowest);
  }
  const ranks = [...new Set(level.values())].sort((a, b) => a - b);
  return new Map([...level].map(([id, rank]) => [id, ranks.indexOf(rank)]));
}

/** Positions as near as can be to those wished for, in this order and at least these gaps apart. */
function spread(wished: number[], gaps: number[]): number[] {
  const offsets: number[] = [];
  wished.forEach((_, index) =>
    offsets.push(index === 0 ? 0 : (offsets[index - 1] ?? 0) + (gaps[index - 1] ?? 0)),
  );
  // Isotonic regression by pooling neighbors that overlap.
  const pools: { sum: number; count: number }[] = [];
  wished.forEach((wish, index) => {
    pools.push({ sum: wish - (offsets[index] ?? 0), count: 1 });
    for (;;) {
      const last = pools.at(-1);
      const before = pools.at(-2);
      if (!last || !before || before.sum / before.count <= last.sum / last.count) break;
      before.sum += last.sum;
      before.count += last.count;
      pools.pop();
    }
  });
  return pools
    .flatMap((pool) => Array<number>(pool.count).fill(pool.sum / pool.count))
    .map((place, index) => place + (offsets[index] ?? 0));
}

export function genogram(
  people: PersonView[],
  primaryId: PersonId | null,
  spacing: Spacing = USUAL,
): GenogramLayout {
  const kin = kinship(people, primaryId);
  const level = generations(people, kin);
  const kinOf = (id: PersonId): Kin => kin.get(id) ?? { parents: [], partner: null };
  const symbols = new Map(people.map((one) => [one.id, one.fields.symbol ?? ('diamond' as const)]));

  // Those who stand side by side: partners, else two who have a child together.
  const beside = new Map<PersonId, PersonId>();
  const pair = (a: PersonId, b: PersonId) => {
    if (beside.has(a) || beside.has(b) || level.get(a) !== level.get(b)) return;
    beside.set(a, b);
    beside.set(b, a);
  };
  for (const [id, { partner }] of kin) if (partner) pair(id, partner);
  for (const { parents } of kin.values())
    if (parents[0] && parents[1]) pair(parents[0], parents[1]);

  const depth = Math.max(-1, ...level.values()) + 1;
  const rows: PersonId[][][] = Array.from({ length: depth }, () => []);
  const placed = new Set<PersonId>();
  for (const { id } of people) {
    if (placed.has(id)) continue;
    const other = beside.get(id);
    const unit = other
      ? [id, other].sort(
          (a, b) => Number(symbols.get(b) === 'square') - Number(symbols.get(a) === 'square'),
        )
      : [id];
    unit.forEach((one) => placed.add(one));
    rows[level.get(id) ?? 0]?.push(unit);
  }

  const x = new Map<PersonId, number>();
  const middle = (ids: PersonId[]) =>
    ids.reduce((sum, id) => sum + (x.get(id) ?? 0), 0) / ids.length;
  const childrenOf = (unit: PersonId[]) =>
    [...kin]
      .filter(([, own]) => own.parents.some((parent) => unit.includes(parent)))
      .map(([id]) => id);
  const place = (row: PersonId[][], wish: (unit: PersonId[], index: number) => number) => {
    const wished = row.map(wish);
    const gaps = row
      .slice(1)
      .map((unit, index) => ((unit.length + (row[index]?.length ?? 1)) / 2) * spacing.across);
    spread(wished, gaps).forEach((center, index) => {
      row[index]?.forEach((id, at, unit) =>
        x.set(id, center + (at - (unit.length - 1) / 2) * spacing.across),
      );
    });
  };
  rows.forEach((row) => {
    // Beneath their parents, in the order in which these stand; others keep the order of the list.
    const above = (unit: PersonId[]) =>
      unit.flatMap((id) => kinOf(id).parents).filter((parent) => x.has(parent));
    const sorted = row.map((unit, index) => {
      const parents = above(unit);
      return { unit, index, at: parents.length > 0 ? middle(parents) : null };
    });
    const rootless = sorted.filter((one) => one.at === null).length;
    if (rootless < sorted.length)
      sorted.sort((a, b) => (a.at ?? Infinity) - (b.at ?? Infinity) || a.index - b.index);
    row.splice(0, row.length, ...sorted.map((one) => one.unit));
    place(row, (_, index) => sorted[index]?.at ?? index * spacing.across);
  });
  for (let round = 0; round < 12; round += 1) {
    [...rows].reverse().forEach((row) =>
      place(row, (unit) => {
        const children = childrenOf(unit);
        return children.length > 0 ? middle(children) : middle(unit);
      }),
    );
    rows.forEach((row) =>
      place(row, (unit) => {
        const rooted = unit.filter((id) => kinOf(id).parents.length > 0);
        if (rooted.length === 0) return middle(unit);
        const shift = middle(unit) - middle(rooted);
        // Brothers and sisters keep their distance around the middle of their parents.
        const wishes = rooted.map((id) => {
          const siblings = [...kin]
            .filter(([, own]) => own.parents.join() === kinOf(id).parents.join())
            .map(([one]) => one);
          return middle(kinOf(id).parents) + (x.get(id) ?? 0) - middle(siblings);
        });
        return wishes.reduce((sum, wish) => sum + wish, 0) / wishes.length + shift;
      }),
    );
  }

  const left = Math.min(0, ...x.values());
  const shiftX = people.length > 0 ? spacing.margin - Math.min(...x.values()) : -left;
  const y = (id: PersonId) => spacing.margin + (level.get(id) ?? 0) * spacing.down;
  const nodes: GenogramNode[] = people.map(({ id }) => ({
    id,
    x: Math.round((x.get(id) ?? 0) + shiftX),
    y: y(id),
    symbol: symbols.get(id) ?? 'diamond',
    generation: level.get(id) ?? 0,
    isBeside: false,
  }));
  for (const { parents } of kin.values()) {
    const alone = parents.length === 1 ? nodes.find((node) => node.id === parents[0]) : undefined;
    if (alone) alone.isBeside = true;
  }
  const at = new Map(nodes.map((node) => [node.id, node]));

  const unions = new Map<string, Union>();
  const join = (a: PersonId, b: PersonId, arePartners: boolean) => {
    const name = [a, b].sort().join();
    if (!unions.has(name)) unions.set(name, { a, b, arePartners });
  };
  for (const [id, { partner }] of kin) if (partner) join(id, partner, true);
  for (const { parents } of kin.values())
    if (parents[0] && parents[1]) join(parents[0], parents[1], false);

  const families = new Map<string, { parents: PersonId[]; children: PersonId[] }>();
  for (const [id, { parents }] of kin) {
    if (parents.length === 0) continue;
    const name = [...parents].sort().join();
    const family = families.get(name) ?? { parents, children: [] };
    family.children.push(id);
    families.set(name, family);
  }
  const descents = withBuses([...families.values()], at, spacing);
  const width = nodes.length > 0 ? Math.max(...nodes.map((node) => node.x)) + spacing.margin : 0;
  return {
    nodes,
    unions: [...unions.values()],
    descents,
    width,
    height: depth > 0 ? spacing.margin * 2 + (depth - 1) * spacing.down : 0,
  };
}

/** Gives families of one generation lines at different heights where they would run into each other. */
function withBuses(
  families: { parents: PersonId[]; children: PersonId[] }[],
  at: Map<PersonId, GenogramNode>,
  spacing: Spacing,
): Descent[] {
  const taken: { top: number; from: number; to: number; step: number }[] = [];
  return families.map(({ parents, children }) => {
    const above = parents.flatMap((id) => at.get(id) ?? []);
    const below = children.flatMap((id) => at.get(id) ?? []);
    const from = {
      x: above.reduce((sum, node) => sum + node.x, 0) / above.length,
      y: Math.max(...above.map((node) => node.y)),
    };
    const reach = [from.x, ...below.map((node) => node.x)];
    const [start, end] = [Math.min(...reach), Math.max(...reach)];
    const top = Math.min(...below.map((node) => node.y));
    const clash = taken
      .filter((one) => one.top === top && one.from < end && one.to > start)
      .map((one) => one.step);
    let step = 0;
    while (clash.includes(step)) step += 1;
    taken.push({ top, from: start, to: end, step });
    return { parents, children, from, bus: top - spacing.down * 0.3 - step * 7 };
  });
}

/** A name in at most two lines that fit under its symbol. */
export function nameLines(name: string, longest = USUAL.longest): string[] {
  const words = name.trim().split(/\s+/);
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && [...last, ...word].length < longest)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const cut = (line: string) =>
    [...line].length > longest ? `${[...line].slice(0, longest - 1).join('')}…` : line;
  if (lines.length <= 2) return lines.map(cut);
  return [cut(lines[0] ?? ''), cut(`${lines[1] ?? ''}…`)];
}
