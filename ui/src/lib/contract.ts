/** The write path's types, until `cargo xtask types` makes them from Rust. */
import type {
  CaseId,
  ConflictView,
  DraftView as Kept,
  Kind,
  Outward,
  SavedView,
} from '../generated/types';

/** Typing that was kept: over which base it began. */
export type DraftView = Kept & { base?: string | null };

/** A record as a view shows it: `base` says what its reader has seen. */
export interface Editable<Fields> {
  id: string;
  kind: Kind;
  base: string;
  fields: Fields;
  conflicts: ConflictView[];
  drafts: DraftView[];
}

/** A record that changed with a command. */
export interface Changed {
  case: CaseId;
  kind: Kind;
  record: string;
}

export interface SaveRequest {
  case: CaseId;
  record: string;
  kind: Kind;
  fields: Record<string, unknown>;
  base: string;
}
export interface SaveReply<Fields> {
  record: Editable<Fields>;
  refusals: Outward[];
  changed: Changed[];
}
export interface AddRequest {
  case: CaseId;
  kind: Kind;
  fields: Record<string, unknown>;
  draft: string;
}
export interface AddReply<Fields> {
  record: Editable<Fields> | null;
  refusals: Outward[];
  changed: Changed[];
}
export interface RemoveRequest {
  case: CaseId;
  record: string;
  base: string;
  reason: string;
}
export interface ResolveRequest {
  case: CaseId;
  record: string;
  field: string;
  value: unknown;
  base: string;
}
export interface DraftRequest {
  case: CaseId | null;
  record: string;
  kind: Kind;
  field: string;
  value: unknown;
  base: string | null;
}
export interface DiscardRequest {
  record: string;
  fields?: string[];
}
export type { SavedView };
