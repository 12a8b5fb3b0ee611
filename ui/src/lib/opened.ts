/** Opens the form of a record that is not there yet, with what was typed into it before. */
import { callDraftList } from './api';
import type { CaseId } from '../generated/types';
import type { Subject } from './record';
import { RecordForm } from './record.svelte';

type New<Fields> = {
  case: CaseId;
  key: string;
  kind: string;
  blank: Fields;
} & Pick<Subject<Fields>, 'tidy' | 'say' | 'onchanged'>;

export async function openNew<Fields extends object>(
  subject: New<Fields>,
): Promise<RecordForm<Fields>> {
  const drafts = await callDraftList(subject.key);
  return new RecordForm<Fields>({ ...subject, drafts });
}
