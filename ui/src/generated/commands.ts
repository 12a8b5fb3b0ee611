// Made by `cargo xtask types` from the Rust code. Not to be edited.
import type {
  AddRequest,
  AppStatus,
  CaseRequest,
  CaseView,
  CaseloadPage,
  CaseloadRequest,
  ChangePassphraseRequest,
  ChangedReply,
  CompareRequest,
  CompareView,
  ConfirmRequest,
  CulturagramRequest,
  CulturagramView,
  DiscardDrafts,
  DraftView,
  DraftsRequest,
  EnrollRequest,
  HandOverRequest,
  HandOverView,
  JsonValue,
  LanguageRequest,
  MessagesView,
  NewFamily,
  NewVisit,
  PassphraseRequest,
  PinRequest,
  RecoveryRequest,
  RecoveryView,
  RemoveRequest,
  RenewRequest,
  ResolveRequest,
  RestoreRequest,
  ReturnRequest,
  SaveDraft,
  SaveReply,
  SaveRequest,
  SavedView,
  SetUpRequest,
  Settings,
  SettingsView,
  StartNew,
  StartRequest,
  StrengthView,
  SyncView,
  TodayView,
  Unfinished,
  VisitAction,
  VisitRequest,
  VisitView,
} from './types';

/** Every command with what it takes and what it answers. */
export interface Commands {
  app_status: { request: null; answer: AppStatus };
  messages: { request: LanguageRequest; answer: MessagesView };
  choose_language: { request: LanguageRequest; answer: null };
  passphrase_strength: { request: PassphraseRequest; answer: StrengthView };
  set_up: { request: SetUpRequest; answer: RecoveryView };
  recovery_confirm: { request: ConfirmRequest; answer: AppStatus };
  recovery_renew: { request: RenewRequest; answer: RecoveryView };
  unlock: { request: PassphraseRequest; answer: AppStatus };
  unlock_with_recovery: { request: RecoveryRequest; answer: AppStatus };
  verify: { request: PassphraseRequest; answer: null };
  passphrase_change: { request: ChangePassphraseRequest; answer: null };
  lock: { request: null; answer: AppStatus };
  touch: { request: null; answer: null };
  hand_over: { request: HandOverRequest; answer: AppStatus };
  hand_over_open: { request: null; answer: HandOverView };
  hand_over_return: { request: ReturnRequest; answer: AppStatus };
  pin_set: { request: PinRequest; answer: null };
  enroll: { request: EnrollRequest; answer: SyncView };
  sync_view: { request: null; answer: SyncView };
  sync_now: { request: null; answer: null };
  sync_agree_removals: { request: null; answer: null };
  settings: { request: null; answer: SettingsView };
  settings_save: { request: Settings; answer: SettingsView };
  today: { request: null; answer: TodayView };
  caseload: { request: CaseloadRequest; answer: CaseloadPage };
  record_save: { request: SaveRequest; answer: SaveReply<{ [key in string]: JsonValue }> };
  record_act: { request: SaveRequest; answer: SaveReply<{ [key in string]: JsonValue }> };
  record_add: { request: AddRequest; answer: SaveReply<{ [key in string]: JsonValue }> };
  record_remove: { request: RemoveRequest; answer: ChangedReply };
  record_restore: { request: RestoreRequest; answer: ChangedReply };
  record_resolve: { request: ResolveRequest; answer: SaveReply<{ [key in string]: JsonValue }> };
  draft_save: { request: SaveDraft; answer: SavedView };
  draft_discard: { request: DiscardDrafts; answer: null };
  draft_list: { request: DraftsRequest; answer: Array<DraftView> };
  draft_unfinished: { request: null; answer: Array<Unfinished> };
  case_open: { request: CaseRequest; answer: CaseView };
  case_create: { request: NewFamily; answer: CaseView };
  visit_open: { request: VisitRequest; answer: VisitView };
  visit_begin: { request: NewVisit; answer: VisitView };
  visit_start: { request: VisitAction; answer: VisitView };
  visit_finish: { request: VisitAction; answer: VisitView };
  culturagram_open: { request: CulturagramRequest; answer: CulturagramView };
  culturagram_start: { request: StartRequest; answer: SaveReply<{ [key in string]: JsonValue }> };
  culturagram_start_new: { request: StartNew; answer: CulturagramView };
  culturagram_compare: { request: CompareRequest; answer: CompareView };
}
