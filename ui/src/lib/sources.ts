/** Who may bring a family to the agency. */
import type { Source } from '../generated/types';

export const SOURCES: readonly Source[] = [
  'self-referred', 'family', 'agency', 'school', 'clinic', 'community-or-faith-group', 'hotline', 'outreach-event',
];
