/** The six stages of case management, in their order. */
import type { Stage } from '../../generated/types';

export const STAGES: readonly Stage[] = [
  'engagement',
  'assessment',
  'planning',
  'intervention',
  'monitoring',
  'closure',
];
