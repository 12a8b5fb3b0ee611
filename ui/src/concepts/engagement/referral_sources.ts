/** Who may bring a family to the agency. */
import type { ReferralSource } from '../../generated/types';

export const REFERRAL_SOURCES: readonly ReferralSource[] = [
  'self-referred',
  'family',
  'agency',
  'school',
  'clinic',
  'community-or-faith-group',
  'hotline',
  'outreach-event',
];
