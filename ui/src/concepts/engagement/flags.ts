import { CODES } from '../../generated/records';

/** What cannot wait, as the choices of a form. */
export const URGENT_FLAGS = CODES.UrgentFlag.map((value) => ({
  value,
  key: `engagement-flag-${value}` as const,
}));
