import { expect, it } from 'vitest';
import { placesToConfirm, unforeseen } from './words';

it('asks for as many different words as it should, in the order of the sheet', () => {
  for (let round = 0; round < 50; round += 1) {
    const places = placesToConfirm(12, 3, unforeseen);
    expect(new Set(places).size).toBe(3);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.every((place) => place >= 1 && place <= 12)).toBe(true);
  }
});

it('can ask for the first word and for the last', () => {
  expect(placesToConfirm(12, 1, () => 0)).toEqual([1]);
  expect(placesToConfirm(12, 1, () => 0.999)).toEqual([12]);
});

it('asks for no more words than there are', () => {
  expect(placesToConfirm(2, 3, () => 0)).toEqual([1, 2]);
});
