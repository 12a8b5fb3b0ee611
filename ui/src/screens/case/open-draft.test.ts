import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { BLANK } from '../../generated/records';
import type { CaseView, DraftView } from '../../generated/types';
import { removalKey } from '../../concepts/person/removal';
import { editable } from '../../lib/editable.fixture';
import Drafts from './Drafts.svelte';
import OpenDraft from './OpenDraft.svelte';

const draft: DraftView = {
  case: 'c',
  record: removalKey('p'),
  kind: 'person',
  field: 'reason',
  value: 'moved to Ohio',
  base: '',
  refused: [],
  saved_at: '2026-11-21T14:32:07+00:00',
};
const blank = {
  id: 'c',
  case: editable('case', 'c', BLANK.case),
  household: editable('household', 'h', BLANK.household),
  people: [],
  removed_people: [{ id: 'p', name: 'Amina Haddad' }],
  items: [],
  action_steps: [],
  visits: [],
  conflicts: [],
  drafts: [draft],
};
const view = blank as unknown as CaseView;

it('what was typed about a person who is gone can be read and deleted', () => {
  const opened = { case: 'c', kind: draft.kind, record: draft.record, fields: [draft.field] };
  const props = { view, draft: opened, onclose: () => undefined };
  const html = render(OpenDraft, { props }).body;
  expect(html).toContain('moved to Ohio');
  expect(html).toContain('data-test="draft-gone-delete"');
  expect(html).toContain('data-test="draft-gone-close"');
});

it('the list of drafts names a person who was deleted', () => {
  const html = render(Drafts, { props: { view } }).body;
  expect(html).toContain('Amina Haddad');
});
