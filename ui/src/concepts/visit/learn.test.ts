import { describe, expect, it } from 'vitest';
import { BLANK } from '../../generated/records';
import type { Visit } from '../../generated/types';
import { gapPlace, isTouched, nextStep, stepOf, stepToGoOnWith, STEPS, tidy } from './learn';

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

  it('are touched by words and answers, not by what was filled in beforehand', () => {
    expect(isTouched('explain', visit({ explained_in: 'ar' }))).toBe(false);
    expect(isTouched('explain', visit({ teach_back: 'no' }))).toBe(true);
    expect(isTouched('listen', visit({ concerns: [{ text: '  ', item: null }] }))).toBe(false);
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

  it('takes "not-asked" for words where a field holds words', () => {
    expect(isTouched('negotiate', visit({ agreement: 'not-asked' }))).toBe(true);
    expect(isTouched('explain', visit({ teach_back: 'not-asked' }))).toBe(false);
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
