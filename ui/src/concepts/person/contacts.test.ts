import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import type { Person } from '../../generated/types';
import { BLANK } from '../../generated/records';
import { editable } from '../../lib/editable.fixture';
import { RecordForm } from '../../lib/record.svelte';
import Contacts from './Contacts.svelte';
import { blankContact } from './person';

const contact = (value: string) => ({ ...blankContact(), value });
const held = (values: string[]) =>
  editable<Person>('person', 'p', { ...BLANK.person, contacts: values.map(contact) });
/** The form as it stands when the saved row at `row` was refused. */
function refused(values: string[], row: number): RecordForm<Person> {
  const record = held(['']);
  const refusal = {
    kind: 'required',
    message_key: 'error-required',
    args: {},
    field: 'contacts',
    row,
  };
  const draft = { record: 'p', case: 'c', kind: 'person', field: 'contacts', base: '1' };
  record.drafts = [
    { ...draft, value: values.map(contact), refused: [refusal], saved_at: '2026-11-24T10:00:00Z' },
  ];
  return new RecordForm<Person>({ case: 'c', record });
}
/** The `data-test` of every control that is marked wrong. */
const wrong = (html: string) =>
  [...html.matchAll(/aria-invalid="true"[^>]*data-test="([^"]+)"/gu)].map(([, test]) => test);

it('a contact that was refused is marked at its own row, and not at the first', () => {
  const html = render(Contacts, { props: { form: refused(['+1 555 0100', 'x'], 1) } }).body;
  expect(wrong(html)).toEqual(['person-contact-1-value']);
  expect(html).toContain('data-test="person-contact-1-error"');
});

it('a contact that was refused is marked at its own row behind one that is still blank', () => {
  const html = render(Contacts, { props: { form: refused(['', 'x'], 0) } }).body;
  expect(wrong(html)).toEqual(['person-contact-1-value']);
});
