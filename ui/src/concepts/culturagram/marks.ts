// Shapes that go with a word, never alone.
import type { AreaState } from '../../generated/types';

export const STATE_MARK: Record<AreaState, string> = {
  'not-discussed': '○',
  discussed: '✓',
  'preferred-not-to-say': '‖',
  'unsafe-to-record': '◈',
};

/** The state as it is shown: on a shared screen nothing says that an area is unsafe to record. */
export const seenState = (state: AreaState, isShared: boolean): AreaState =>
  isShared && state === 'unsafe-to-record' ? 'not-discussed' : state;
