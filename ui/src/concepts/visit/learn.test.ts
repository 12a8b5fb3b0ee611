import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BLANK } from '../../generated/records';
import type { Step, Visit } from '../../generated/types';
import { gapPlace, isTouched, LEARN, nextStep, stepOf, stepToGoOnWith, STEPS, tidy } from './learn';

const TABLE = new URL('../../../../crates/casework/tests/touched.json', import.meta.url);
const rows = JSON.parse(readFileSync(TABLE, 'utf8')) as {
  fields: Partial<Visit>;
  touched: Step[];
}[];

const visit = (given: Partial<Visit> = {}): Visit => ({ ...BLANK.visit, ...given });

describe('the steps', () => {
  it('come in the order of LEARN, between before and after', () => {
    expect(STEPS).toEqual([
      'arrive',
      'listen',
      'explain',
      'acknowledge',
      'recommend',
      'negotiate',
      'wrap-up',
    ]);
    expect(nextStep('listen')).toBe('explain');
    expect(nextStep('wrap-up')).toBeNull();
  });

  it('are continued where nothing stands yet', () => {
    expect(stepToGoOnWith(visit())).toBe('arrive');
    expect(stepToGoOnWith(visit({ safety_checked: 'yes' }))).toBe('listen');
    expect(stepToGoOnWith(visit({ client_words: 'البيت بارد' }))).toBe('explain');
    expect(stepToGoOnWith(visit({ client_words: 'x', agreement: 'y', status: 'completed' }))).toBe(
      'wrap-up',
    );
  });

  it('are touched by the same as in Rust', () => {
    expect(rows.length).toBeGreaterThan(20);
    for (const { fields, touched } of rows) {
      expect(
        LEARN.filter((step) => isTouched(step, visit(fields))),
        JSON.stringify(fields),
      ).toEqual(touched);
    }
  });
});

describe('what a step writes', () => {
  it('leaves out rows in which nothing stands', () => {
    const concerns = [
      { text: 'a doctor', item: null },
      { text: ' ', item: null },
    ];
    expect(tidy.concerns(concerns)).toHaveLength(1);
    expect(tidy.options([{ option: '', reasons: '', fit: '' }])).toEqual([]);
  });

  it('keeps a choice of which only the sides were written, so that nothing typed is lost', () => {
    expect(tidy.options([{ option: '', reasons: 'near the school', fit: '' }])).toHaveLength(1);
  });
});

describe('a gap', () => {
  it('leads to the step and the field where it would be filled', () => {
    expect(gapPlace('no-ranking')).toEqual({ step: 'listen', field: 'concerns' });
    expect(gapPlace('nobody-does-anything')).toEqual({ step: 'negotiate', field: 'action_steps' });
    expect(gapPlace('no-interpreter').step).toBe('arrive');
    expect(stepOf('no_such_field')).toBeNull();
  });
});
