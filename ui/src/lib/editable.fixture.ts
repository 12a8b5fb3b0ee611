/** A record as a view shows it, for tests. */
import type { Editable, Kind } from './contract';

export function editable<Fields>(kind: Kind, id: string, fields: Fields): Editable<Fields> {
  return { id, kind, base: '1', fields: structuredClone(fields), conflicts: [], drafts: [] };
}
