/** Where the marks of a chart stand. Positions are parts of the whole (0 to 100), from its start. */
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';

/** A number, or why it is not shown: too few people, or another number would give it away. */
export type Figure = number | 'under' | 'hidden';
/** How a series is drawn; `mark` is an upright stroke: an earlier value or a target. */
export type Look = 'deep' | 'mid' | 'light' | 'warn' | 'mark';
export interface Series {
  id: string;
  label: string;
  look: Look;
}
export interface ChartRow {
  id: string;
  label: string;
  /** One for each series. */
  values: readonly Figure[];
}
export interface Span {
  look: Look | 'hatch';
  from: number;
  size: number;
}

/** What is drawn where a number is not shown: as wide as any, so that its size says nothing. */
const HATCH = 7;

const shown = (value: Figure | undefined) => (typeof value === 'number' ? value : 0);

/** The end of the scale: the longest bar, all its parts together where they are stacked. */
export function scaleEnd(
  rows: readonly ChartRow[],
  series: readonly Series[],
  stacked: boolean,
): number {
  const ends = rows.map(({ values }) => {
    const bars = values.filter((_, at) => series[at]?.look !== 'mark').map(shown);
    const marks = values.filter((_, at) => series[at]?.look === 'mark').map(shown);
    const bar = stacked ? bars.reduce((sum, one) => sum + one, 0) : Math.max(0, ...bars);
    return Math.max(bar, ...marks, 0);
  });
  return Math.max(1, ...ends);
}

/** The marks of one row, in the order they are painted. */
export function spansOf(
  row: ChartRow,
  series: readonly Series[],
  end: number,
  stacked: boolean,
): Span[] {
  const scale = scaleLinear([0, end], [0, 100]);
  const bars: Span[] = [];
  const marks: Span[] = [];
  let from = 0;
  series.forEach(({ look }, at) => {
    const value = row.values[at];
    if (value === undefined || value === 0) return;
    if (look === 'mark') {
      if (typeof value === 'number') marks.push({ look, from: scale(value), size: 0 });
      return;
    }
    const size = typeof value === 'number' ? scale(value) : HATCH;
    bars.push({ look: typeof value === 'number' ? look : 'hatch', from, size });
    if (stacked) from += size;
  });
  return [...bars, ...marks];
}

export interface Point {
  x: number;
  y: number;
  value: number;
}

/** The path of one series over the rows, and its points. A number that is not shown breaks it. */
export function pathOf(
  values: readonly (Figure | undefined)[],
  end: number,
  size: { width: number; height: number },
  rtl: boolean,
): { path: string; points: Point[] } {
  const last = Math.max(1, values.length - 1);
  const across = scaleLinear([0, last], rtl ? [size.width, 0] : [0, size.width]);
  const up = scaleLinear([0, end], [size.height, 0]);
  const at = values.map((value, index) => ({ x: across(index), value }));
  const draw = line<(typeof at)[number]>()
    .defined((one) => typeof one.value === 'number')
    .x((one) => one.x)
    .y((one) => up(shown(one.value)));
  const points = at.flatMap(({ x, value }) =>
    typeof value === 'number' ? [{ x, y: up(value), value }] : [],
  );
  return { path: draw(at) ?? '', points };
}
