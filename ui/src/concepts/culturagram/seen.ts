/** What two snapshots show of an area while someone else may be reading along. */
import type { AreaChange } from '../../generated/types';
import { isEqual } from '../../lib/equal';
import { seenNote } from '../../lib/private';

/** The areas that differ as far as they may be read now: one that only hides something is none. */
export const seenChanges = (changes: readonly AreaChange[]): AreaChange[] =>
  changes
    .map((one) => ({ ...one, earlier: seenNote(one.earlier), later: seenNote(one.later) }))
    .filter((one) => !isEqual(one.earlier, one.later));
