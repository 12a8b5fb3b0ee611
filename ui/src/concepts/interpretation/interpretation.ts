/** Opens the form of an interpreter's part in a visit: a new one, or one of the list. */
import { BLANK } from '../../generated/records';
import type { Interpretation, VisitView, Editable } from '../../generated/types';
import { openNew } from '../../lib/opened';
import { RecordForm } from '../../lib/record.svelte';
import { session } from '../../lib/session.svelte';

export async function openInterpretation(
  view: VisitView,
  held: Editable<Interpretation> | null,
  workerLanguage: string,
): Promise<RecordForm<Interpretation>> {
  const onchanged = () => session.tell(view.case);
  if (held) return new RecordForm<Interpretation>({ case: view.case, record: held, onchanged });
  const { language, dialect } = view.household.fields;
  return openNew<Interpretation>({
    case: view.case,
    key: `new-interpretation-${view.visit.id}`,
    kind: 'interpretation',
    blank: {
      ...BLANK.interpretation,
      visit: view.visit.id,
      from_language: workerLanguage,
      to_language: language,
      dialect,
    },
    onchanged,
  });
}

/** This moment with the laptop's offset (RFC 3339). */
export function moment(now: Date): string {
  const offset = -now.getTimezoneOffset();
  const two = (value: number) => String(Math.floor(Math.abs(value))).padStart(2, '0');
  const local = new Date(now.getTime() + offset * 60_000).toISOString().slice(0, 19);
  return `${local}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
}
