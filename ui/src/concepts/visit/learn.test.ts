import { describe, expect, it } from 'vitest';
import type { Visit } from '../../generated/types';
import { blankVisit } from './blank';
import {
  differs,
  gapPlace,
  isTouched,
  nextStep,
  stepOf,
  stepToGoOnWith,
  stepValue,
  STEPS,
  withDrafts,
} from './learn';

const visit = (given: Partial<Visit> = {}): Visit => ({ ...blankVisit(), ...given });

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

  it('are gone on with where nothing stands yet', () => {
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

describe('typing that was kept', () => {
  const draft = (field: string, value: unknown) => ({
    record: 'v',
    field,
    value,
    saved_at: '2026-11-21T14:00:00Z',
  });

  it('stands over what is recorded', () => {
    const fields = withDrafts(visit({ understood: 'old' }), [draft('understood', 'new')]);
    expect(fields.understood).toBe('new');
    expect(differs('listen', fields, visit({ understood: 'old' }))).toBe(true);
    expect(differs('explain', fields, visit({ understood: 'old' }))).toBe(false);
  });

  it('never brings in a field that no step captures', () => {
    expect(withDrafts(visit(), [draft('status', 'completed')]).status).toBeNull();
  });

  it('is not shared with the record it came from', () => {
    const record = visit({ concerns: [{ text: 'heat', item: null }] });
    withDrafts(record, []).concerns[0]!.text = 'changed';
    expect(record.concerns[0]!.text).toBe('heat');
  });
});

describe('what a step writes', () => {
  it('leaves out rows in which nothing stands', () => {
    const fields = visit({
      concerns: [
        { text: 'a doctor', item: null },
        { text: ' ', item: null },
      ],
      options: [{ option: '', reasons: '', fit: '' }],
    });
    expect(stepValue('listen', fields).concerns).toHaveLength(1);
    expect(stepValue('recommend', fields).options).toEqual([]);
    expect(differs('recommend', fields, visit())).toBe(false);
  });

  it('keeps a choice of which only the sides were written, so that nothing typed is lost', () => {
    const fields = visit({ options: [{ option: '', reasons: 'near the school', fit: '' }] });
    expect(stepValue('recommend', fields).options).toHaveLength(1);
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
