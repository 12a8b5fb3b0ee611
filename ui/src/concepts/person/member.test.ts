import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { BLANK } from '../../generated/records';
import type { Person } from '../../generated/types';
import { editable } from '../../lib/editable.fixture';
import Member from './Member.svelte';

it('a name to use of spaces alone does not hide the name of a member', () => {
  const fields = { ...BLANK.person, name_full: 'Layla Haddad', name_to_use: '  ' };
  const person = { ...editable<Person>('person', 'p', fields), about_age: null };
  const nothing = () => undefined;
  const html = render(Member, {
    props: { person, isPrimary: false, onedit: nothing, onremove: nothing },
  }).body;
  expect(/<b>.*?<\/b>/su.exec(html)?.[0]).toContain('Layla Haddad');
});
