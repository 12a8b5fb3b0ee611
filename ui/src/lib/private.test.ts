import { afterEach, expect, it, vi } from 'vitest';
import { HOLDS, type Holds, LIMITS, ROWS } from '../generated/records';

vi.mock('./api', () => ({ callMessages: async () => ({ tag: 'en', dir: 'ltr', sources: [] }) }));
const { language } = await import('./i18n.svelte');
const { shownFields } = await import('./private');
afterEach(() => (language.mode = 'worker'));

/** What a family may read beside its worker; nothing else that people write at length. */
const SHARED = [
  'case.presenting_concern',
  'household.relatives_elsewhere',
  'person.name_parts',
  'person.birth',
  'person.languages',
  'visit.client_words',
  'visit.concerns',
  'visit.model_name',
  'visit.model_cause',
  'visit.model_onset',
  'visit.model_course',
  'visit.model_severity',
  'visit.model_help',
  'visit.model_troubles',
  'visit.model_fear',
  'visit.explained',
  'visit.teach_back_words',
  'visit.views',
  'visit.missed',
  'visit.options',
  'visit.who_else',
  'visit.agreement',
  'visit.refusals',
  'visit.summary',
  'visit.late_entry_reason',
  'culturagram.relocation',
  'culturagram.legal_status',
  'culturagram.time_in_community',
  'culturagram.language',
  'culturagram.health_beliefs',
  'culturagram.trauma_and_crisis',
  'culturagram.culture_and_religion',
  'culturagram.discrimination',
  'culturagram.education_and_work',
  'culturagram.family_values',
  'item.capacity_client',
  'item.capacity_network',
  'item.capacity_agency',
  'action-step.outcome',
];
const NARRATIVE = 100_000;

it('whether a family may read it is decided for every field of every kind that tells a story', () => {
  const stories = Object.entries(HOLDS).flatMap(([kind, fields]) => {
    const limits = LIMITS[kind as keyof typeof LIMITS] as Record<string, { max?: number }>;
    return Object.entries(fields as Record<string, Holds>).flatMap(([field, holds]) =>
      holds in ROWS || limits[field]?.max === NARRATIVE ? [{ kind, field }] : [],
    );
  });
  language.mode = 'side-by-side';
  const shown = stories.filter(({ field }) => shownFields([field]).length > 0);
  expect(shown.map(({ kind, field }) => `${kind}.${field}`)).toEqual(SHARED);
  language.mode = 'worker';
  expect(stories.every(({ field }) => shownFields([field]).length > 0)).toBe(true);
});
