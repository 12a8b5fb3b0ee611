/**
 * The one door to Rust: nothing else calls `invoke`. Each function is one command of the
 * contract; the request object is the body. Every failure becomes a {@link CommandError}.
 */
import { invoke } from '@tauri-apps/api/core';
import { listen, type UnlistenFn } from '@tauri-apps/api/event';
import { getCurrentWebview } from '@tauri-apps/api/webview';
import type * as T from '../generated/types';

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
  help: null,
};

/** Any thrown thing as a {@link CommandError}. */
export function asCommandError(thrown: unknown): CommandError {
  if (thrown instanceof CommandError) return thrown;
  const isOutward =
    typeof thrown === 'object' && thrown !== null && 'kind' in thrown && 'message_key' in thrown;
  return new CommandError(isOutward ? { ...INTERNAL, ...(thrown as T.Outward) } : INTERNAL);
}

async function call<Answer>(command: string, request: object = {}): Promise<Answer> {
  try {
    return await invoke<Answer>(command, request as Record<string, unknown>);
  } catch (thrown) {
    throw asCommandError(thrown);
  }
}

type InCase = { case: T.CaseId };
type InVisit = InCase & { visit: T.VisitId };

// Allowed while locked
export const callAppStatus = () => call<T.AppStatus>('app_status');
export const callMessages = (language: string) => call<T.MessagesView>('messages', { language });
export const callChooseLanguage = (language: string) => call<null>('choose_language', { language });
export const callPassphraseStrength = (passphrase: string) =>
  call<T.StrengthView>('passphrase_strength', { passphrase });
export const callSetUp = (passphrase: string, language: string) =>
  call<T.RecoveryView>('set_up', { passphrase, language });
export const callRecoveryConfirm = (words: { place: number; word: string }[]) =>
  call<T.AppStatus>('recovery_confirm', { words });
/** New recovery words. Where the ones before were confirmed it takes the passphrase, and they
 * stay in force until the new ones are confirmed. */
export const callRecoveryRenew = (passphrase: string | null = null) =>
  call<T.RecoveryView>('recovery_renew', { passphrase });
export const callUnlock = (passphrase: string) => call<T.AppStatus>('unlock', { passphrase });
export const callUnlockWithRecovery = (words: string, passphrase: string) =>
  call<T.AppStatus>('unlock_with_recovery', { words, passphrase });
export const callLock = () => call<T.AppStatus>('lock');
/** Whether this is the worker's passphrase; changes nothing. */
export const callVerify = (passphrase: string) => call<null>('verify', { passphrase });

// The laptop in the family's hands
export const callHandOver = (request: InVisit & { language: string }) =>
  call<T.AppStatus>('hand_over', request);
export const callHandOverOpen = () => call<T.HandOverView>('hand_over_open');
export const callHandOverReturn = (proof: { passphrase: string } | { pin: string }) =>
  call<T.AppStatus>('hand_over_return', proof);
/** Sets the PIN that takes the laptop back; `null` takes it away. */
export const callPinSet = (passphrase: string, pin: string | null) =>
  call<null>('pin_set', { passphrase, pin });

// The laptop and its agency
export const callTouch = () => call<null>('touch');
export const callEnroll = (server: string, code: string, device_name: string) =>
  call<T.SyncView>('enroll', { server, code, device_name });
export const callSyncView = () => call<T.SyncView>('sync_view');
export const callSyncNow = () => call<null>('sync_now');
/** Agrees that more cases than usual leave this laptop. */
export const callSyncAgreeRemovals = () => call<null>('sync_agree_removals');
export const callSettings = () => call<T.SettingsView>('settings');
export const callSettingsSave = (settings: T.Settings) =>
  call<T.SettingsView>('settings_save', settings);
export const callPassphraseChange = (old: string, fresh: string) =>
  call<null>('passphrase_change', { old, new: fresh });

// Lists
export const callToday = () => call<T.TodayView>('today');
export const callCaseload = (request: T.CaseloadRequest) =>
  call<T.CaseloadPage>('caseload', request);

// A case
export const callCaseOpen = (id: T.CaseId) => call<T.CaseView>('case_open', { case: id });
export const callCaseCreate = (family: T.NewFamily) => call<T.CaseView>('case_create', family);
export const callCaseRevise = (id: T.CaseId, value: T.Case) =>
  call<T.CaseView>('case_revise', { case: id, value });
export const callHouseholdRevise = (id: T.CaseId, household: T.Household) =>
  call<T.CaseView>('household_revise', { case: id, household });
export const callPersonAdd = (id: T.CaseId, person: T.Person) =>
  call<T.CaseView>('person_add', { case: id, person });
export const callPersonRevise = (request: InCase & { id: T.PersonId; person: T.Person }) =>
  call<T.CaseView>('person_revise', request);
export const callPersonRemove = (request: InCase & { id: T.PersonId; reason: string }) =>
  call<T.CaseView>('person_remove', request);
export const callConflictResolve = (
  request: InCase & { record: string; field: string; value: unknown },
) => call<T.CaseView>('conflict_resolve', request);

// A visit
export const callVisitBegin = (visit: T.NewVisit) => call<T.VisitView>('visit_begin', visit);
export const callVisitStart = (visit: InVisit) => call<T.VisitView>('visit_start', visit);
export const callVisitOpen = (visit: InVisit) => call<T.VisitView>('visit_open', visit);
export const callVisitBefore = (request: InVisit & { before: T.Before }) =>
  call<T.VisitView>('visit_before', request);
export const callVisitRecordListen = (request: InVisit & { value: T.Listen }) =>
  call<T.VisitView>('visit_record_listen', request);
export const callVisitRecordExplain = (request: InVisit & { value: T.Explain }) =>
  call<T.VisitView>('visit_record_explain', request);
export const callVisitRecordAcknowledge = (request: InVisit & { value: T.Acknowledge }) =>
  call<T.VisitView>('visit_record_acknowledge', request);
export const callVisitRecordRecommend = (request: InVisit & { value: T.Recommend }) =>
  call<T.VisitView>('visit_record_recommend', request);
export const callVisitRecordNegotiate = (request: InVisit & { value: T.Negotiate }) =>
  call<T.VisitView>('visit_record_negotiate', request);
export const callVisitRecordAfter = (request: InVisit & { value: T.After }) =>
  call<T.VisitView>('visit_record_after', request);
export const callVisitFinish = (visit: InVisit) => call<T.VisitView>('visit_finish', visit);
export const callInterpreterRecord = (
  request: InVisit & { id: T.InterpretationId | null; session: T.Interpretation },
) => call<T.VisitView>('interpreter_record', request);

// Typing that is kept before it becomes part of the record
export const callDraftSave = (record: string, field: string, value: unknown) =>
  call<T.SavedView>('draft_save', { record, field, value });
export const callDrafts = (record: string) => call<T.DraftView[]>('drafts', { record });
export const callDraftDiscard = (record: string) => call<null>('draft_discard', { record });

// Needs, strengths, action steps
export const callItemAdd = (id: T.CaseId, item: T.Item) =>
  call<T.ItemView[]>('item_add', { case: id, item });
export const callItemRevise = (request: InCase & { id: T.ItemId; item: T.Item }) =>
  call<T.ItemView[]>('item_revise', request);
export const callActionStepAdd = (id: T.CaseId, action_step: T.ActionStep) =>
  call<T.ActionStepView[]>('action_step_add', { case: id, action_step });
export const callActionStepRevise = (
  request: InCase & { id: T.ActionStepId; action_step: T.ActionStep },
) => call<T.ActionStepView[]>('action_step_revise', request);

// The culturagram
export const callCulturagramOpen = (request: InCase & { id: T.CulturagramId | null }) =>
  call<T.CulturagramView>('culturagram_open', request);
export const callCulturagramRecordArea = (
  request: InCase & { id: T.CulturagramId; area: T.Area; note: T.AreaNote },
) => call<T.CulturagramView>('culturagram_record_area', request);
export const callCulturagramTakeAgain = (request: InCase & { reason: T.Reason }) =>
  call<T.CulturagramView>('culturagram_take_again', request);
export const callCulturagramCompare = (
  request: InCase & { earlier: T.CulturagramId; later: T.CulturagramId },
) => call<T.CompareView>('culturagram_compare', request);

/** Shows everything larger or smaller: 1 is as it is drawn. */
export const setZoom = (factor: number): Promise<void> => getCurrentWebview().setZoom(factor);

// What Rust tells by itself
const on = <Payload>(event: string, then: (payload: Payload) => void): Promise<UnlistenFn> =>
  listen<Payload>(event, (told) => then(told.payload));

/** A sync brought something: reload what is shown, leave alone what is being typed. */
export const onChanged = (then: (told: { cases: T.CaseId[] | null }) => void) =>
  on('changed', then);
/** How it stands between this laptop and the agency. */
export const onSync = (then: (arrival: T.ArrivalView) => void) => on('sync', then);
/** The vault closed itself. */
export const onLocked = (then: () => void) => on('locked', then);
