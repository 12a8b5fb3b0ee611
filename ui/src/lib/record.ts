/** What a form over a record is made of: the commands it needs, and what it is opened over. */
import type { CaseId, SavedView } from '../generated/types';
import * as api from './api';
import type { CommandError } from './api';
import type * as T from '../generated/types';

export type Name<Fields> = keyof Fields & string;
export type SaveState = 'quiet' | 'typing' | 'keeping' | 'kept' | 'saving' | 'saved' | 'failed';
/** How far it is, as the line at the foot of a form says it. */
export interface SaveLineForm {
  state: Exclude<SaveState, 'keeping'>;
  savedAt: string | null;
  error: CommandError | null;
  /** Tries again. */
  flush(): Promise<void>;
}

/** The commands a form needs; tests hand in their own. */
export interface Calls {
  keep(draft: T.SaveDraft): Promise<SavedView>;
  discard(drafts: T.DiscardDrafts): Promise<unknown>;
  save<Fields>(request: T.SaveRequest): Promise<T.SaveReply<Fields>>;
  add<Fields>(request: NewRecord): Promise<T.SaveReply<Fields>>;
  resolve<Fields>(request: T.ResolveRequest): Promise<T.SaveReply<Fields>>;
  /** Set where Rust keeps no draft of what `add` refuses: then only this form has kept it. */
  addKeepsNothing?: true;
}

/** A record to add; a family that is opened has no case yet. */
export type NewRecord = Omit<T.AddRequest, 'case'> & { case: CaseId | null };

export const CALLS: Calls = {
  keep: api.callDraftSave,
  discard: api.callDraftDiscard,
  save: api.callRecordSave,
  add: async (request) => {
    if (request.case === null) throw new Error('a record belongs to a case');
    return api.callRecordAdd({ ...request, case: request.case });
  },
  resolve: api.callRecordResolve,
};

/** What a form is opened over: a record, or the key of one that is not there yet. */
export type Subject<Fields> = {
  case: CaseId | null;
  /** How a field is handed over: without the rows that nobody filled in, for example. */
  tidy?: { [Field in keyof Fields]?: (value: Fields[Field]) => Fields[Field] };
  /** The kind that a field belongs to, where a form holds fields of several. */
  kindOf?: (field: string) => string;
  /** What a value says to a reader where it is an id: the name of a person, for example. */
  say?: (field: string, value: unknown) => string | null;
  /** Hears which records a save changed. */
  onchanged?: (changed: T.ChangedRecord[]) => void;
} & (
  | { record: T.Editable<Fields> }
  | { key: string; kind: string; blank: Fields; drafts: T.DraftView[] }
);

/** A field that holds something which is not part of the record yet. */
export interface Edit {
  /** What the writer had seen when typing began; empty in a record that is not there yet. */
  base: string;
  /** What stood in the field then; absent where it was typed before this form was opened. */
  over?: { value: unknown };
  /** Grows with every key, so that a reply knows which typing it answers. */
  turn: number;
}

/** A field whose recorded value is not the one that was typed over. */
export interface Since {
  field: string;
  typed: unknown;
  recorded: unknown;
}
