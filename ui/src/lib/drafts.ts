/** Forms that were left half-written: what was typed and kept, gathered by form. */
import type { CaseId, Kind, Outward } from '../generated/types';

/** The typing of one field, as `draft_list` answers it. */
export interface KeptField {
  case: CaseId | null;
  /** The record, or the key of a form whose record is not there yet. */
  record: string;
  kind: Kind;
  field: string;
  saved_at: string;
  /** Why the field was not saved, if it was refused. */
  refused?: Outward | null;
}

/** One form with everything in it that is not part of the record. */
export interface HalfWritten {
  case: CaseId | null;
  record: string;
  kind: Kind;
  fields: string[];
  refused: Outward[];
  /** When it was typed into last (RFC 3339). */
  savedAt: string;
}

/** The forms, the one typed into last first. */
export function halfWritten(kept: readonly KeptField[]): HalfWritten[] {
  const forms = new Map<string, HalfWritten>();
  for (const one of kept) {
    const { case: id, record, kind } = one;
    const form = forms.get(record) ?? {
      case: id,
      record,
      kind,
      fields: [],
      refused: [],
      savedAt: one.saved_at,
    };
    form.fields.push(one.field);
    if (one.refused) form.refused.push(one.refused);
    if (moment(one.saved_at) > moment(form.savedAt)) form.savedAt = one.saved_at;
    forms.set(record, form);
  }
  return [...forms.values()].sort((one, other) => moment(other.savedAt) - moment(one.savedAt));
}

const moment = (text: string) => new Date(text).getTime();
