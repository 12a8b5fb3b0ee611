import { describe, expect, it } from 'vitest';
import { stepAfter, STEPS } from './zoom';

const key = (key: string, ctrlKey = true) => ({ key, ctrlKey, metaKey: false });
const drawn = STEPS.indexOf(1);

describe('Ctrl with plus, minus and zero', () => {
  it('goes one step, and no further than the last', () => {
    expect(stepAfter(drawn, key('+'))).toBe(drawn + 1);
    expect(stepAfter(drawn, key('='))).toBe(drawn + 1);
    expect(stepAfter(drawn, key('-'))).toBe(drawn - 1);
    expect(stepAfter(STEPS.length - 1, key('+'))).toBe(STEPS.length - 1);
    expect(stepAfter(0, key('-'))).toBe(0);
  });

  it('goes back to the size as drawn', () => {
    expect(stepAfter(0, key('0'))).toBe(drawn);
  });

  it('leaves every other key alone', () => {
    expect(stepAfter(drawn, key('+', false))).toBeNull();
    expect(stepAfter(drawn, key('k'))).toBeNull();
  });
});
