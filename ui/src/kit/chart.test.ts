import { expect, it } from 'vitest';
import { type ChartRow, pathOf, scaleEnd, type Series, spansOf } from './chart';

const series: Series[] = [
  { id: 'now', label: 'Now', look: 'deep' },
  { id: 'before', label: 'Before', look: 'mark' },
];
const rows: ChartRow[] = [
  { id: 'housing', label: 'Housing', values: [20, 40] },
  { id: 'school', label: 'School', values: ['under', 8] },
];

it('bars and marks share one scale that holds them all', () => {
  expect(scaleEnd(rows, series, false)).toBe(40);
  expect(spansOf(rows[0]!, series, 40, false)).toEqual([
    { look: 'deep', from: 0, size: 50 },
    { look: 'mark', from: 100, size: 0 },
  ]);
});

it('a count too small to show is drawn at one size, whatever it is', () => {
  const [hidden] = spansOf(rows[1]!, series, 40, false);
  const [other] = spansOf({ ...rows[1]!, values: ['hidden', 0] }, series, 4000, false);
  expect(hidden?.look).toBe('hatch');
  expect(other?.size).toBe(hidden?.size);
});

it('parts of a whole stand one behind the other', () => {
  const parts = series.map((one) => ({ ...one, look: 'mid' as const }));
  expect(scaleEnd(rows, parts, true)).toBe(60);
  expect(spansOf(rows[0]!, parts, 80, true).map((span) => span.from)).toEqual([0, 25]);
});

it('a line runs with the text and breaks where a number is not shown', () => {
  const size = { width: 100, height: 50 };
  const { path, points } = pathOf([0, 'under', 10], 10, size, false);
  expect(points.map((point) => [point.x, point.y])).toEqual([
    [0, 50],
    [100, 0],
  ]);
  expect(path.split('M')).toHaveLength(3);
  expect(pathOf([0, 10], 10, size, true).points[0]?.x).toBe(100);
});
