import { expect, it } from 'vitest';
import { allVersions, areWords, joined } from './versions';

const version = (value: unknown, author: string, mine = false) => ({
  value,
  author,
  mine,
  claimed_at: '2026-11-21T14:32:07+00:00',
});
const conflict = (...versions: ReturnType<typeof version>[]) => ({
  record: 'r',
  kind: 'person',
  field: 'words',
  base: '1',
  versions,
});
const said = (versions: ReturnType<typeof allVersions>) => versions.map((one) => one.value);

it('three laptops that disagree are three versions, the own one first', () => {
  const three = conflict(version('a', 'Ana'), version('b', 'Ben'), version('mine', '', true));
  expect(said(allVersions(undefined, three))).toEqual(['mine', 'a', 'b']);
  expect(joined(allVersions(undefined, three))).toBe('mine\na\nb');
});

it('what is typed over a disagreement stands beside every version of it', () => {
  const since = { field: 'words', typed: 'typed', recorded: 'a' };
  const two = conflict(version('a', 'Ana'), version('b', '', true));
  const all = allVersions(since, two);
  expect(said(all)).toEqual(['typed', 'b', 'a']);
  expect(all.map((one) => one.mine)).toEqual([true, false, false]);
});

it('what is typed over what one colleague saved since is two versions', () => {
  const since = { field: 'words', typed: 'typed', recorded: 'theirs' };
  expect(said(allVersions(since, undefined))).toEqual(['typed', 'theirs']);
});

it('words can be rewritten, also where one version is blank, and a choice cannot', () => {
  const words = [version('cold', 'Ana'), version('', ''), version(null, '')];
  expect(areWords('visit', 'purpose', words)).toBe(true);
  expect(areWords('case', 'stage', [version('planning', 'Ana'), version('cold', '')])).toBe(false);
});
