/** What one button does to a record, without a form, and the way to take it back. */
import { callRecordAct, callRecordRemove, callRecordRestore } from '../lib/api';
import type { CaseId, ChangedRecord as Changed, ChangedReply, Editable } from '../generated/types';
import { t } from '../lib/i18n.svelte';
import { deciding } from './deciding.svelte';
import type { Toast } from './toasts.svelte';

type Told = (changed: Changed[]) => void;
/** A record as far as a change of it needs to know it. */
export type Held<Fields> = Pick<Editable<Fields>, 'id' | 'kind' | 'base' | 'fields'>;

/** Writes some fields. Throws what was refused; answers with the record as it is now. */
export async function revise<Fields>(
  of: CaseId,
  record: Held<Fields>,
  fields: Partial<Fields>,
  told: Told,
): Promise<Held<Fields>> {
  const { id, kind, base } = record;
  const reply = await callRecordAct<Fields>({ case: of, record: id, kind, fields, base });
  told(reply.changed);
  return reply.record ?? record;
}

/** Writes some fields; the answer takes it back. */
export async function reviseWithUndo<Fields>(
  of: CaseId,
  record: Held<Fields>,
  fields: Partial<Fields>,
  { text, subject = '', told }: { text: string; subject?: string; told: Told },
): Promise<Toast> {
  const names = Object.keys(fields) as (keyof Fields)[];
  const before = Object.fromEntries(names.map((name) => [name, record.fields[name]]));
  const after = await revise(of, record, fields, told);
  return { text, subject, undo: () => revise(of, after, before as Partial<Fields>, told) };
}

/** Deletes a record; the answer brings it back, or leads to the decision about an unseen edit. */
export async function removeWithUndo(
  of: CaseId,
  record: Pick<Editable<unknown>, 'id' | 'base'>,
  { what, told }: { what: string; told: Told },
): Promise<Toast> {
  const { id, base } = record;
  const reply = await callRecordRemove({ case: of, record: id, base, reason: '' });
  told(reply.changed);
  return removed(of, id, reply, { what, told });
}

/**
 * What is said of a record that someone deleted. Where an edit that they had not seen keeps it,
 * that is said instead.
 */
export function removed(
  of: CaseId,
  record: string,
  { conflicts }: ChangedReply,
  { what, told }: { what: string; told: Told },
): Toast {
  const about = { subject: what, icon: 'remove' } as const;
  if (conflicts === 0)
    return { ...about, text: t('form-deleted'), undo: () => restore(of, record, told) };
  const way = { text: t('form-not-deleted-review'), go: () => deciding.goTo(of, record) };
  return { ...about, icon: 'alert', text: t('form-not-deleted'), way };
}

/** Brings back a record that was deleted. */
export async function restore(of: CaseId, record: string, told: Told): Promise<void> {
  told((await callRecordRestore({ case: of, record })).changed);
}
