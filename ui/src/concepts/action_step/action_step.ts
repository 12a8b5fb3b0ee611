/** Opens the form of an action step: a new one, or one of the list. */
import { BLANK } from '../../generated/records';
import type { ActionStep, CaseId, VisitId, Editable } from '../../generated/types';
import { openNew } from '../../lib/opened';
import { RecordForm } from '../../lib/record.svelte';
import { session } from '../../lib/session.svelte';

/** The key under which a new one is typed: one for each visit, one for the case. */
export const newKey = (of: CaseId, visit: VisitId | null) => `new-action-step-${visit ?? of}`;

export function openNewActionStep(
  of: CaseId,
  visit: VisitId | null,
): Promise<RecordForm<ActionStep>> {
  return openNew<ActionStep>({
    case: of,
    key: newKey(of, visit),
    kind: 'action-step',
    blank: { ...BLANK['action-step'], visit },
    onchanged: () => session.tell(of),
  });
}

export function openActionStep(of: CaseId, step: Editable<ActionStep>): RecordForm<ActionStep> {
  return new RecordForm<ActionStep>({ case: of, record: step, onchanged: () => session.tell(of) });
}
