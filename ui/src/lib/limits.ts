/** How long a text may be, so that a counter is shown before Rust refuses it. */
import { type FieldLimit, LIMITS } from '../generated/records';

export function limitOf(kind: string, field: string): number | undefined {
  const limits = LIMITS as Record<string, Record<string, FieldLimit>>;
  return limits[kind]?.[field]?.max;
}
