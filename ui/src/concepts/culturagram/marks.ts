// Shapes that go with a word, never alone.
import type { AreaState } from '../../generated/types';

export const STATE_MARK: Record<AreaState, string> = {
  'not-discussed': '○',
  discussed: '✓',
  'preferred-not-to-say': '‖',
  'unsafe-to-record': '◈',
};
