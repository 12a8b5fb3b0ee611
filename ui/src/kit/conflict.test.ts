import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import ConflictInPlace from './ConflictInPlace.svelte';

it('shows every version of a field, each with its own button, however many there are', () => {
  const version = (text: string, who: string, mine = false) => ({ text, who, at: '', mine });
  const versions = [version('one', '', true), version('two', 'Ana'), version('three', 'Ben')];
  const { body } = render(ConflictInPlace, {
    props: { label: 'Purpose', versions, onresolve: async () => undefined, test: 'versions' },
  });
  expect(body.match(/data-test="versions-version"/gu)).toHaveLength(3);
  expect(body.match(/data-test="versions-(?:mine|theirs|theirs-2)"/gu)).toHaveLength(3);
  for (const { text } of versions) expect(body).toContain(text);
});
