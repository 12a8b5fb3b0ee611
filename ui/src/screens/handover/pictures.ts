// What may matter to a family, each with a picture for those who do not read.
import type { Domain } from '../../generated/types';

/** The domains that are offered, and their drawings on a field of 32 × 32. */
export const PICTURES = {
  food: 'M5 15h22a11 9 0 0 1-22 0zM11 27h10M12 10c-2-2 1-3 0-6M18 10c-2-2 1-3 0-6',
  housing: 'M4 16 16 5l12 11M8 13v14h16V13M13 27v-8h6v8',
  utilities: 'M16 4c5 6 8 10 8 14a8 8 0 0 1-16 0c0-2 1-4 2-5 1 2 2 3 4 3-1-5 0-9 2-12z',
  money: 'M4 9h24v14H4zM16 20a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM8 13v6M24 13v6',
  work: 'M4 11h24v15H4zM12 11V7h8v4M4 18h24M16 16v4',
  education: 'M16 8c-3-2-7-3-12-3v19c5 0 9 1 12 3 3-2 7-3 12-3V5c-5 0-9 1-12 3zM16 8v19',
  'language-access': 'M4 5h16v11h-8l-4 4v-4H4zM23 12h5v11h-3v4l-4-4h-7v-4M8 9h8M8 12h5',
  transport: 'M6 6h20v17H6zM6 16h20M10 23v3M22 23v3M10 19.500h2M20 19.500h2M6 11H3M29 11h-3',
  'health-care': 'M12 4h8v8h8v8h-8v8h-8v-8H4v-8h8z',
  'emotional-health': 'M16 27C8 21 4 17 4 12a6 6 0 0 1 12-2 6 6 0 0 1 12 2c0 5-4 9-12 15z',
  'family-ties':
    'M11 14a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM22 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM4 27c0-6 3-10 7-10s7 4 7 10M19 19c5-2 9 2 9 8',
  'child-care':
    'M16 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM6 17c6 2 14 2 20 0M16 18v5M16 23l-5 5M16 23l5 5',
  safety: 'M16 4 6 8v8c0 6 4 10 10 12 6-2 10-6 10-12V8zM11 16l4 4 7-8',
  'legal-help': 'M16 4v24M9 28h14M6 9h20M6 9l-3 9h6zM26 9l-3 9h6z',
  'culture-faith': 'M16 4v3M8 13c0-4 4-5 8-8 4 3 8 4 8 8v14H8zM13 27v-7a3 3 0 0 1 6 0v7',
} as const satisfies Partial<Record<Domain, string>>;

export type Pictured = keyof typeof PICTURES;
export const OFFERED = Object.keys(PICTURES) as Pictured[];
