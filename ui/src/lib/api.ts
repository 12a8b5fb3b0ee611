/**
 * The one door to Rust: nothing else calls `invoke`. Each function is one command of the
 * contract; the request object is the body. Every failure becomes a {@link CommandError}.
 */
import { invoke } from '@tauri-apps/api/core';
import { listen, type UnlistenFn } from '@tauri-apps/api/event';
import { getCurrentWebview } from '@tauri-apps/api/webview';
import type { Commands } from '../generated/commands';
import type * as T from '../generated/types';
import type { ChangedEvent } from './changes';

/** A command that did not do what was asked, as Rust says it: a code and a message key. */
export class CommandError extends Error {
  constructor(readonly outward: T.Outward) {
    super(outward.kind);
    this.name = 'CommandError';
  }

  get kind(): string {
    return this.outward.kind;
  }

  get field(): string | null {
    return this.outward.field;
  }
}

const INTERNAL: T.Outward = {
  kind: 'internal',
  message_key: 'error-internal',
  args: {},
  field: null,
  row: null,
};

/** Any thrown thing as a {@link CommandError}. */
export function asCommandError(thrown: unknown): CommandError {
  if (thrown instanceof CommandError) return thrown;
  const isOutward =
    typeof thrown === 'object' && thrown !== null && 'kind' in thrown && 'message_key' in thrown;
  return new CommandError(isOutward ? { ...INTERNAL, ...(thrown as T.Outward) } : INTERNAL);
}

/** The one caller: a command of the table with its request; answers what the table says. */
async function call<Name extends keyof Commands>(
  command: Name,
  ...[request]: Commands[Name]['request'] extends null ? [] : [Commands[Name]['request']]
): Promise<Commands[Name]['answer']> {
  try {
    return await invoke(command, { ...request });
  } catch (thrown) {
    throw asCommandError(thrown);
  }
}

type InCase = { case: T.CaseId };
type InVisit = InCase & { visit: T.VisitId };

// Allowed while locked
export const callAppStatus = () => call('app_status');
export const callMessages = (language: string) => call('messages', { language });
export const callChooseLanguage = (language: string) => call('choose_language', { language });
export const callPassphraseStrength = (passphrase: string) =>
  call('passphrase_strength', { passphrase });
export const callSetUp = (passphrase: string, language: string) =>
  call('set_up', { passphrase, language });
export const callRecoveryConfirm = (words: { place: number; word: string }[]) =>
  call('recovery_confirm', { words });
export const callUnlock = (passphrase: string) => call('unlock', { passphrase });
export const callUnlockWithRecovery = (words: string, passphrase: string) =>
  call('unlock_with_recovery', { words, passphrase });
export const callLock = () => call('lock');

// The keys of the open vault
/** New recovery words. Where the ones before were confirmed it takes the passphrase, and they
 * stay in force until the new ones are confirmed. */
export const callRecoveryRenew = (passphrase: string | null = null) =>
  call('recovery_renew', { passphrase });
/** Whether this is the worker's passphrase; changes nothing. */
export const callVerify = (passphrase: string) => call('verify', { passphrase });

// The laptop in the family's hands
export const callHandOver = (request: InVisit & { language: string }) => call('hand_over', request);
export const callHandOverOpen = () => call('hand_over_open');
export const callHandOverReturn = (proof: { passphrase: string } | { pin: string }) =>
  call('hand_over_return', proof);
/** Sets the PIN that takes the laptop back; `null` takes it away. */
export const callPinSet = (passphrase: string, pin: string | null) =>
  call('pin_set', { passphrase, pin });

// The laptop and its agency
export const callTouch = () => call('touch');
export const callEnroll = (server: string, code: string, device_name: string) =>
  call('enroll', { server, code, device_name });
export const callSyncView = () => call('sync_view');
export const callSyncNow = () => call('sync_now');
/** Agrees that more cases than usual leave this laptop. */
export const callSyncAgreeRemovals = () => call('sync_agree_removals');
export const callSettings = () => call('settings');
export const callSettingsSave = (settings: T.Settings) => call('settings_save', settings);
export const callPassphraseChange = (old: string, fresh: string) =>
  call('passphrase_change', { old, new: fresh });

// Lists
export const callToday = () => call('today');
export const callCaseload = (request: T.CaseloadRequest) => call('caseload', request);

// A case
export const callCaseOpen = (id: T.CaseId) => call('case_open', { case: id });
export const callCaseCreate = (family: T.NewFamily) => call('case_create', family);

// A visit
export const callVisitBegin = (visit: T.NewVisit) => call('visit_begin', visit);
/** `base`: the visit's, as it is on screen. */
export const callVisitStart = (visit: T.VisitAction) => call('visit_start', visit);
export const callVisitOpen = (visit: InVisit) => call('visit_open', visit);
export const callVisitFinish = (visit: T.VisitAction) => call('visit_finish', visit);

// The one write path: typing that is kept, and the record that it becomes part of
export const callDraftSave = (draft: T.SaveDraft) => call('draft_save', draft);
export const callDraftList = (record: string) => call('draft_list', { record });
export const callDraftDiscard = (drafts: T.DiscardDrafts) => call('draft_discard', drafts);
// A record's fields have the type that their view has: Rust checks them by kind.
type Reply<Fields> = Promise<T.SaveReply<Fields>>;
export const callRecordSave = <Fields>(request: T.SaveRequest) =>
  call('record_save', request) as unknown as Reply<Fields>;
/** What one button changes, without a form: all of it, or it throws. */
export const callRecordAct = <Fields>(request: T.SaveRequest) =>
  call('record_act', request) as unknown as Reply<Fields>;
export const callRecordAdd = <Fields>(request: T.AddRequest) =>
  call('record_add', request) as unknown as Reply<Fields>;
export const callRecordResolve = <Fields>(request: T.ResolveRequest) =>
  call('record_resolve', request) as unknown as Reply<Fields>;
export const callRecordRemove = (request: T.RemoveRequest) => call('record_remove', request);
export const callRecordRestore = (request: InCase & { record: string }) =>
  call('record_restore', request);

// The culturagram
export const callCulturagramOpen = (request: InCase & { id: T.CulturagramId | null }) =>
  call('culturagram_open', request);
export const callCulturagramStart = <Fields>(request: T.StartRequest) =>
  call('culturagram_start', request) as unknown as Reply<Fields>;
export const callCulturagramStartNew = (request: InCase & { reason: T.Reason }) =>
  call('culturagram_start_new', request);
export const callCulturagramCompare = (
  request: InCase & { earlier: T.CulturagramId; later: T.CulturagramId },
) => call('culturagram_compare', request);

/** Shows everything larger or smaller: 1 is as it is drawn. */
export const setZoom = (factor: number): Promise<void> => getCurrentWebview().setZoom(factor);

// What Rust tells by itself
const on = <Payload>(event: string, then: (payload: Payload) => void): Promise<UnlistenFn> =>
  listen<Payload>(event, (told) => then(told.payload));

/** Records changed: reload what is shown, leave alone what is being typed. */
export const onChanged = (then: (told: ChangedEvent) => void) => on('changed', then);
/** How it stands between this laptop and the agency. */
export const onSync = (then: (arrival: T.ArrivalView) => void) => on('sync', then);
/** The vault closes in a moment: what is typed is to be written now. */
export const onLocking = (then: () => void) => on('locking', then);
/** The vault has closed, whoever closed it. */
export const onLocked = (then: () => void) => on('locked', then);
