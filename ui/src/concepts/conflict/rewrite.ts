/** Opens the form in which the versions of a field are rewritten into one. */
import { callDraftList, callRecordResolve } from '../../lib/api';
import type { CaseId, ConflictView, SaveReply } from '../../generated/types';
import { CALLS } from '../../lib/record';
import { RecordForm } from '../../lib/record.svelte';
import { session } from '../../lib/session.svelte';
import { allVersions, joined } from '../../lib/versions';

export interface Rewritten {
  value: string;
}

/** The typing is kept under a key of its own: it is not the field yet, whatever it says. */
export async function openRewrite(
  of: CaseId,
  conflict: ConflictView,
): Promise<RecordForm<Rewritten>> {
  const { record, field, kind, base } = conflict;
  const key = `new-rewrite-${record}-${field}`;
  // Kept as a draft of the field that it is about.
  const drafts = (await callDraftList(key)).map((draft) => ({ ...draft, field: 'value' }));
  return new RecordForm<Rewritten>(
    {
      case: of,
      key,
      kind,
      blank: { value: joined(allVersions(undefined, conflict)) },
      drafts,
      onchanged: () => session.tell(of),
    },
    {
      ...CALLS,
      keep: (draft) => CALLS.keep({ ...draft, field }),
      discard: () => CALLS.discard({ record: key }),
      add: async <Fields>({ fields }: { fields: Record<string, unknown> }) => {
        const request = { case: of, record, field, value: fields['value'], base };
        const { record: resolved, refusals, changed } = await callRecordResolve<Fields>(request);
        if (!resolved || refusals.length > 0) {
          const told = refusals.map((one) => ({ ...one, field: 'value' }));
          return { record: null, refusals: told, changed } satisfies SaveReply<Fields>;
        }
        // It is decided. A draft that could not be deleted stays in the list of drafts.
        await CALLS.discard({ record: key }).catch(() => undefined);
        return { record: { ...resolved, fields: fields as Fields }, refusals, changed };
      },
    },
  );
}
