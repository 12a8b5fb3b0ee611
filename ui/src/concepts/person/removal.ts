/** Opens the form in which a person is deleted from the list, with the reason that was typed. */
import { asCommandError, callDraftList, callRecordRemove } from '../../lib/api';
import type { CaseId, ChangedRecord, PersonId, PersonView, SaveReply } from '../../generated/types';
import { toasts } from '../../kit/toasts.svelte';
import { removed } from '../../kit/undoable';
import { CALLS, type NewRecord } from '../../lib/record';
import { RecordForm } from '../../lib/record.svelte';
import { session } from '../../lib/session.svelte';
import { calledName } from './person';

export interface Removal {
  reason: string;
}

/** The key under which the reason is typed. */
export const removalKey = (person: PersonId) => `new-removal-${person}`;

/**
 * `person`: as they are on screen when the form opens. What arrives while the reason is typed was
 * not seen by whoever deletes them, so a person must decide about it.
 */
export async function openRemoval(of: CaseId, person: PersonView): Promise<RecordForm<Removal>> {
  const { id, base, kind, fields: held } = person;
  const key = removalKey(id);
  const told = () => session.tell(of);
  return new RecordForm<Removal>(
    {
      case: of,
      key,
      kind: 'person',
      blank: { reason: '' },
      drafts: await callDraftList(key),
      onchanged: told,
    },
    { ...CALLS, addKeepsNothing: true, add: (request) => remove(request) },
  );

  async function remove<Fields>({ fields }: NewRecord): Promise<SaveReply<Fields>> {
    try {
      const reason = String(fields['reason']);
      let changed: ChangedRecord[] = [];
      await toasts.offer(async () => {
        const reply = await callRecordRemove({ case: of, record: id, base, reason });
        ({ changed } = reply);
        return removed(of, id, reply, { what: calledName(held), told });
      });
      // It is done. A draft that could not be deleted stays in the list of drafts.
      await CALLS.discard({ record: key }).catch(() => undefined);
      const record = { id: key, base, kind, fields: fields as Fields, conflicts: [], drafts: [] };
      return { record, refusals: [], changed };
    } catch (thrown) {
      const { outward } = asCommandError(thrown);
      if (outward.field === null) throw thrown;
      return { record: null, refusals: [outward], changed: [] };
    }
  }
}
