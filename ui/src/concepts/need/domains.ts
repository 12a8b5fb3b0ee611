/** What a need or strength may be about, in the order in which it is offered. */
import type { Domain } from '../../generated/types';

export const DOMAINS: readonly Domain[] = [
  'food',
  'housing',
  'utilities',
  'money',
  'work',
  'education',
  'english',
  'language-access',
  'transport',
  'health-cover',
  'health-care',
  'health-literacy',
  'emotional-health',
  'family-ties',
  'safety',
  'digital',
  'child-care',
  'legal-help',
  'culture-faith',
  'other',
];
