/** A record as a view shows it, for tests. */
import type { Editable } from '../generated/types';

export function editable<Fields>(kind: string, id: string, fields: Fields): Editable<Fields> {
  return { id, kind, base: '1', fields: structuredClone(fields), conflicts: [], drafts: [] };
}
