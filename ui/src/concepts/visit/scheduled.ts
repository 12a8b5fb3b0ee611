/** Opens the form of a visit that lies ahead: a new one, or one that is moved. */
import { callVisitOpen } from '../../lib/api';
import { BLANK } from '../../generated/records';
import type { CaseId, Visit, VisitId } from '../../generated/types';
import { openNew } from '../../lib/opened';
import { RecordForm } from '../../lib/record.svelte';
import { session } from '../../lib/session.svelte';

export async function openScheduled(of: CaseId, visit: VisitId | null): Promise<RecordForm<Visit>> {
  const onchanged = () => session.tell(of);
  if (visit === null) {
    const blank: Visit = { ...BLANK.visit, status: 'scheduled', place: 'home' };
    return openNew<Visit>({ case: of, key: `new-visit-${of}`, kind: 'visit', blank, onchanged });
  }
  const { visit: record } = await callVisitOpen({ case: of, visit });
  return new RecordForm<Visit>({ case: of, record, onchanged });
}
