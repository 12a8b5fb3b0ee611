/** Writes fields of a record at once: what one button does, without a form. */
import { callRecordSave, CommandError } from './api';
import type { CaseId, Changed, Editable } from './contract';
import { undo } from './undo.svelte';

/** Throws what was refused; answers with the record as it is now. */
export async function revise<Fields>(
  of: CaseId,
  record: Editable<Fields>,
  fields: Partial<Fields>,
  told: (changed: Changed[]) => void,
): Promise<Editable<Fields>> {
  const { id, kind, base } = record;
  const reply = await callRecordSave<Fields>({ case: of, record: id, kind, fields, base });
  told(reply.changed);
  const [refusal] = reply.refusals;
  if (refusal) throw new CommandError(refusal);
  return reply.record;
}

/** The same, and offers to take it back. */
export async function reviseWithUndo<Fields>(
  of: CaseId,
  record: Editable<Fields>,
  fields: Partial<Fields>,
  { text, told }: { text: string; told: (changed: Changed[]) => void },
): Promise<void> {
  const names = Object.keys(fields) as (keyof Fields)[];
  const before = Object.fromEntries(names.map((name) => [name, record.fields[name]]));
  const after = await revise(of, record, fields, told);
  undo.offer(text, () => revise(of, after, before as Partial<Fields>, told));
}
