/** Where a draft is continued: what was half-written is found again by its kind and its key. */
import { CODES } from '../generated/records';
import { removalKey } from '../concepts/person/removal';
import type { CaseId, CaseView, DraftView, Item, VisitId } from '../generated/types';
import type { Toast } from '../kit/toasts.svelte';
import { callDraftDiscard, callDraftSave } from '../lib/api';
import { type Route, router } from '../frame/router.svelte';
import { onForget } from '../lib/forget';
import { t, told } from '../lib/i18n.svelte';

export interface Draft {
  case: CaseId;
  kind: string;
  /** The record's id, or the key of a form. */
  record: string;
  fields: readonly string[];
}
export type Place =
  | { to: 'screen'; route: Route }
  /** The dialog that schedules a visit; `null`: a new one. */
  | { to: 'schedule'; visit: VisitId | null }
  /** Its form, in the list of drafts on the case. */
  | { to: 'case' };

/** What the visit's own screen does not show. */
const SCHEDULED = ['scheduled_at', 'purpose'];

/** What follows the kind in the key of a new record; `null` for any other record. */
export function newKeyOf({ kind, record }: Pick<Draft, 'kind' | 'record'>): string | null {
  const start = `new-${kind}-`;
  return record.startsWith(start) ? record.slice(start.length) : null;
}

export function placeOf(draft: Draft): Place {
  const { case: of, kind, record, fields } = draft;
  const key = newKeyOf(draft);
  const isRecord = !record.startsWith('new-');
  if (kind === 'visit' && key !== null) return { to: 'schedule', visit: null };
  if (kind === 'visit' && isRecord) {
    if (fields.some((field) => SCHEDULED.includes(field))) return { to: 'schedule', visit: record };
    return { to: 'screen', route: { name: 'visit', case: of, visit: record } };
  }
  if (kind === 'culturagram' && (key !== null || isRecord))
    return {
      to: 'screen',
      route: { name: 'culturagram', case: of, id: key === null ? record : null },
    };
  if (kind === 'interpretation' && key !== null)
    return { to: 'screen', route: { name: 'visit', case: of, visit: key } };
  return { to: 'case' };
}

/** What a new need or strength was begun with, as its key tells: an area, a visit, or the case. */
export function itemBegunAt(of: CaseId, key: string): Partial<Item> {
  const area = CODES.Area.find((one) => key === `${of}-${one}`);
  if (area) return { area };
  return key === of ? {} : { visit: key };
}

/** What a draft is about: a person by name, also one who was deleted; else its kind. */
export function nameIn(view: CaseView, { record, kind }: Draft): string {
  const isAbout = ({ id }: { id: string }) => id === record || removalKey(id) === record;
  const named = view.people.find(isAbout)?.fields.name_full;
  return named ?? view.removed_people.find(isAbout)?.name ?? told(`case-kind-${kind}`);
}

/** Deletes everything that was typed in one form; the answer brings it back. */
export async function discardWithUndo(
  drafts: readonly DraftView[],
  subject: string,
  told: () => void,
): Promise<Toast> {
  for (const record of new Set(drafts.map((one) => one.record))) await callDraftDiscard({ record });
  told();
  const undo = async () => {
    for (const { case: of, record, kind, field, value, base } of drafts)
      await callDraftSave({ case: of, record, kind, field, value, base });
    told();
  };
  return { text: t('form-drafts-deleted'), subject, icon: 'remove', isPrivate: true, undo };
}

let wanted: { case: CaseId; record: string } | null = null;
onForget(() => (wanted = null));

/** Goes to the case, which opens the form of this draft. */
export function continueIn(of: CaseId, record: string): void {
  wanted = { case: of, record };
  router.go({ name: 'case', case: of, tab: 'overview' });
}

/** The draft that is to be opened on this case, once. */
export function wantedIn(of: CaseId): string | null {
  const found = wanted?.case === of ? wanted.record : null;
  wanted = null;
  return found;
}
