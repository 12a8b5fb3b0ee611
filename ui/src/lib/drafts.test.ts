import { expect, it } from 'vitest';
import { halfWritten, type KeptField } from './drafts';

const kept = (record: string, field: string, saved_at: string, more: Partial<KeptField> = {}) => ({
  case: 'a',
  record,
  kind: 'person' as const,
  field,
  saved_at,
  ...more,
});

it('gathers what was typed by form, the latest form first, whatever the offset of its time', () => {
  const forms = halfWritten([
    kept('one', 'name_full', '2026-11-24T09:00:00-05:00'),
    kept('two', 'what', '2026-11-24T13:30:00Z', { kind: 'action-step' }),
    kept('one', 'dialect', '2026-11-24T08:00:00-05:00'),
  ]);
  expect(forms.map((form) => form.record)).toEqual(['one', 'two']);
  expect(forms[0]?.fields).toEqual(['name_full', 'dialect']);
  expect(forms[0]?.savedAt).toBe('2026-11-24T09:00:00-05:00');
});

it('keeps the reason of each refused value with its form', () => {
  const refused = {
    kind: 'too-long',
    message_key: 'error-too-long',
    args: {},
    field: 'what',
    help: null,
  };
  const [form] = halfWritten([
    kept('one', 'what', '2026-11-24T13:30:00Z', { refused }),
    kept('one', 'outcome', '2026-11-24T13:30:00Z'),
  ]);
  expect(form?.refused).toEqual([refused]);
});
