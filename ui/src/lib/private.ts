/** What only the worker may see, in one place: the family may be looking at the same screen. */
import type { RecordFields } from '../generated/records';
import type { AreaNote } from '../generated/types';
import { language } from './i18n.svelte';

type AnyField = { [Kind in keyof RecordFields]: keyof RecordFields[Kind] }[keyof RecordFields];
const PRIVATE: readonly AnyField[] = [
  'address',
  'visiting_advice',
  'urgent_flags',
  'safety_checked',
  'understood',
  'problems',
  'debrief',
  'contacts',
];

/** The fields that may be named on the screen as it is now. */
export const shownFields = <Field extends string>(fields: readonly Field[]): Field[] =>
  fields.filter((field) => !language.shared || !PRIVATE.some((one) => one === field));

/** Whether someone could be in danger if others read this. */
const isUnsafe = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (value as Partial<AreaNote>).state === 'unsafe-to-record';

/** Whether a value of a field may be read on the screen as it is now. */
export const isShown = (field: string, value: unknown): boolean =>
  !language.shared || (shownFields([field]).length > 0 && !isUnsafe(value));

const NOTHING: AreaNote = { state: 'not-discussed', narrative: '', members: [] };

/** A note as it may be read now: on a shared screen nothing says that it is unsafe to record. */
export const seenNote = (note: AreaNote): AreaNote =>
  language.shared && isUnsafe(note) ? NOTHING : note;
