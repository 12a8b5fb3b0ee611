/** Opens the form of a need or strength: a new one, or one that has its number. */
import { BLANK } from '../../generated/records';
import type { CaseId, Item, ItemView } from '../../generated/types';
import { openNew } from '../../lib/opened';
import { RecordForm } from '../../lib/record.svelte';
import { session } from '../../lib/session.svelte';

export function openNewItem(
  of: CaseId,
  key: string,
  given: Partial<Item>,
): Promise<RecordForm<Item>> {
  return openNew<Item>({
    case: of,
    key: `new-item-${key}`,
    kind: 'item',
    blank: { ...BLANK.item, kind: 'need', ...given },
    onchanged: () => session.tell(of),
  });
}

export function openItem(of: CaseId, item: ItemView): RecordForm<Item> {
  return new RecordForm<Item>({ case: of, record: item, onchanged: () => session.tell(of) });
}
