/** A need or strength that is about to be written down. */
import type { Item, ItemKind } from '../../generated/types';

export function newItem(kind: ItemKind, given: Partial<Item> = {}): Item {
  return {
    kind,
    claimed_number: 0,
    statement: '',
    domain: null,
    visit: null,
    area: null,
    capacity_client: '',
    capacity_network: '',
    capacity_agency: '',
    ...given,
  };
}
