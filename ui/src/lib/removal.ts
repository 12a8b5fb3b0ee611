/** Deletes a record, and offers to bring it back. */
import { callRecordRemove, callRecordRestore } from './api';
import type { CaseId, Changed, Editable } from './contract';
import { t } from './i18n.svelte';
import { undo } from './undo.svelte';

export async function removeRecord(
  of: CaseId,
  record: Pick<Editable<unknown>, 'id' | 'base'>,
  {
    what,
    reason = '',
    told,
  }: { what: string; reason?: string; told: (changed: Changed[]) => void },
): Promise<void> {
  const { changed } = await callRecordRemove({
    case: of,
    record: record.id,
    base: record.base,
    reason,
  });
  told(changed);
  undo.offer(t('form-deleted', { what }), async () => {
    told((await callRecordRestore({ case: of, record: record.id })).changed);
  });
}
