/** How long a text may be, so that a counter is shown before Rust refuses it. */
import { type Kind, LIMITS } from './contract';

export function limitOf(kind: Kind, field: string): number | undefined {
  return LIMITS[kind]?.[field]?.max ?? undefined;
}
