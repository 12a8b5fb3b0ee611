/** What one button does to a record, without a form, and the way to take it back. */
import { callRecordRemove, callRecordRestore, callRecordSave, CommandError } from '../lib/api';
import type { CaseId, ChangedRecord as Changed, Editable } from '../generated/types';
import { t } from '../lib/i18n.svelte';
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
  const reply = await callRecordSave<Fields>({ case: of, record: id, kind, fields, base });
  told(reply.changed);
  const [refusal] = reply.refusals;
  if (refusal) throw new CommandError(refusal);
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

/** Deletes a record; the answer brings it back. */
export async function removeWithUndo(
  of: CaseId,
  record: Pick<Editable<unknown>, 'id' | 'base'>,
  { what, told }: { what: string; told: Told },
): Promise<Toast> {
  const { id, base } = record;
  const { changed } = await callRecordRemove({ case: of, record: id, base, reason: '' });
  told(changed);
  return removed(of, id, { what, told });
}

/** What is said of a record that was deleted; it brings it back. */
export const removed = (
  of: CaseId,
  record: string,
  { what, told }: { what: string; told: Told },
): Toast => ({
  text: t('form-deleted'),
  subject: what,
  icon: 'remove',
  undo: () => restore(of, record, told),
});

/** Brings back a record that was deleted. */
export async function restore(of: CaseId, record: string, told: Told): Promise<void> {
  told((await callRecordRestore({ case: of, record })).changed);
}
