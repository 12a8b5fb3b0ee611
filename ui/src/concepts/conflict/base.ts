/** The base of a record in conflict: that both of its versions were on screen. */
import { callCulturagramOpen, callVisitOpen } from '../../lib/api';
import type { CaseView, ConflictView } from '../../generated/types';

export async function baseOf(view: CaseView, { record, kind }: ConflictView): Promise<string> {
  const shown = [
    view.case,
    view.household,
    ...view.people,
    ...view.items,
    ...view.action_steps,
    ...view.visits,
  ].find((one) => one.id === record);
  if (shown) return shown.base;
  if (kind === 'culturagram') {
    const { culturagram } = await callCulturagramOpen({ case: view.id, id: record });
    if (culturagram) return culturagram.base;
  }
  // An interpreter's part stands with its visit.
  for (const visit of view.visits) {
    const { interpretations } = await callVisitOpen({ case: view.id, visit: visit.id });
    const found = interpretations.find((one) => one.id === record);
    if (found) return found.base;
  }
  return '';
}
