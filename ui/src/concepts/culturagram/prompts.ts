// What is said aloud in each area of the culturagram (practice §3, in our own words).
import type { Area } from '../../generated/types';

export const AREA_PROMPTS = {
  relocation: [
    'prompt-relocation-before',
    'prompt-relocation-decision',
    'prompt-relocation-stayed',
    'prompt-relocation-return',
    'prompt-relocation-hope',
  ],
  'legal-status': [
    'prompt-legal-status-worry',
    'prompt-legal-status-same',
    'prompt-legal-status-referral',
    'prompt-legal-status-kept-away',
  ],
  'time-in-community': [
    'prompt-time-in-community-first',
    'prompt-time-in-community-age',
    'prompt-time-in-community-knows',
    'prompt-time-in-community-home',
  ],
  language: [
    'prompt-language-used',
    'prompt-language-reads',
    'prompt-language-interprets',
    'prompt-language-private',
  ],
  'health-beliefs': [
    'prompt-health-beliefs-well',
    'prompt-health-beliefs-first',
    'prompt-health-beliefs-trust',
    'prompt-health-beliefs-sadness',
  ],
  'trauma-and-crisis': [
    'prompt-trauma-and-crisis-events',
    'prompt-trauma-and-crisis-helped',
    'prompt-trauma-and-crisis-hardest',
    'prompt-trauma-and-crisis-losses',
    'prompt-trauma-and-crisis-stop',
  ],
  'culture-and-religion': [
    'prompt-culture-and-religion-meet',
    'prompt-culture-and-religion-days',
    'prompt-culture-and-religion-food',
    'prompt-culture-and-religion-leader',
  ],
  discrimination: [
    'prompt-discrimination-treated',
    'prompt-discrimination-whom',
    'prompt-discrimination-children',
    'prompt-discrimination-report',
  ],
  'education-and-work': [
    'prompt-education-and-work-had',
    'prompt-education-and-work-skills',
    'prompt-education-and-work-school',
    'prompt-education-and-work-earn',
  ],
  'family-values': [
    'prompt-family-values-decides',
    'prompt-family-values-changed',
    'prompt-family-values-rules',
    'prompt-family-values-ask',
    'prompt-family-values-proud',
  ],
} as const satisfies Record<Area, readonly string[]>;
