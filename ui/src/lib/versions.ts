/** The versions of one field on which people disagree, as someone decides between them. */
import type { ConflictView, VersionView } from '../generated/types';
import type { Since } from './record';
import { isWords } from './value';

const NOW: Omit<VersionView, 'value' | 'mine'> = { author: '', claimed_at: '' };

/**
 * Every version, the reader's own first: what is typed over what was saved since, and all that
 * people have saved. None is left out, for a decision replaces all of them.
 */
export function allVersions(
  since: Since | undefined,
  conflict: ConflictView | undefined,
): VersionView[] {
  const saved = (conflict?.versions ?? []).toSorted((one, two) => +two.mine - +one.mine);
  if (!since) return saved;
  const recorded = saved.length > 0 ? saved : [{ ...NOW, value: since.recorded, mine: false }];
  const others = recorded.map((one) => ({ ...one, mine: false }));
  return [{ ...NOW, value: since.typed, mine: true }, ...others];
}

/** Whether all of them are people's own words, which can be joined and rewritten. */
export const areWords = (kind: string, field: string, versions: readonly VersionView[]): boolean =>
  versions.every(({ value }) => value === null || isWords(kind, field, value));

/** All of them below each other. */
export const joined = (versions: readonly VersionView[]): string =>
  versions
    .map(({ value }) => (typeof value === 'string' ? value : ''))
    .filter((text) => text !== '')
    .join('\n');
