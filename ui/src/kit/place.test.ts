import { expect, it } from 'vitest';
import { placeBy } from './place';

const view = { width: 1024, height: 640 };
const control = { x: 100, y: 100, width: 200, height: 40 };

it('a panel opens under its control, from its beginning', () => {
  expect(placeBy(control, { width: 300, height: 300 }, view, false)).toMatchObject({
    x: 100,
    y: 144,
  });
  expect(placeBy({ ...control, x: 500 }, { width: 300, height: 300 }, view, true).x).toBe(400);
});

it('a panel opens above its control where there is more room', () => {
  const low = { ...control, y: 560 };
  expect(placeBy(low, { width: 300, height: 300 }, view, false).y).toBe(256);
  expect(placeBy(low, { width: 300, height: 900 }, view, false)).toMatchObject({ y: 8, room: 548 });
});

it('a panel stays inside the window', () => {
  expect(placeBy({ ...control, x: 900 }, { width: 300, height: 100 }, view, false).x).toBe(716);
  expect(placeBy({ ...control, x: 0 }, { width: 300, height: 100 }, view, true).x).toBe(8);
});
