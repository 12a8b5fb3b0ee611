import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AppStatus } from '../generated/types';
import { failure } from './record.fixture';

const asked: string[] = [];
const answers = new Map<string, () => unknown>();
vi.mock('@tauri-apps/api/core', () => ({
  invoke: async (name: string) => {
    asked.push(name);
    return answers.get(name)?.();
  },
}));
const listeners = new Map<string, (told: { payload: unknown }) => void>();
const emit = (name: string) => listeners.get(name)?.({ payload: null });
vi.mock('@tauri-apps/api/event', () => ({
  listen: async (name: string, then: (told: { payload: unknown }) => void) => {
    listeners.set(name, then);
    return () => undefined;
  },
}));

const { Autosave, forgetAll } = await import('./autosave.svelte');
const { language } = await import('./i18n.svelte');
const { onNotice } = await import('./notice');
const { session } = await import('./session.svelte');

const status = (phase: AppStatus['phase']): AppStatus => ({
  phase,
  problem: null,
  handed: null,
  languages: [],
  language: 'en',
  wait_seconds: 0,
  auto_lock_minutes: 5,
  version: '0',
});
const said: string[] = [];
onNotice((text) => said.push(text));
let isFull = true;
const kept: string[] = [];
/** Something is typed that the disk does not take yet. */
function type(): void {
  const autosave = new Autosave(async (field) => {
    if (isFull) throw failure('disk-full');
    kept.push(field);
    return { saved_at: '2026-11-21T14:32:07+00:00' };
  });
  autosave.touch('words');
}
const named = (name: string) => asked.filter((one) => one === name);
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** Rust closes the vault: it tells every window, also the one that asked for it. */
function close(): AppStatus {
  answers.set('app_status', () => status('locked'));
  emit('locked');
  return status('locked');
}

beforeEach(async () => {
  vi.useFakeTimers();
  vi.stubGlobal('document', { documentElement: {} });
  isFull = true;
  for (const list of [asked, said, kept]) list.length = 0;
  answers.set('messages', () => ({ tag: 'en', dir: 'ltr', sources: [] }));
  answers.set('app_status', () => status('unlocked'));
  answers.set('lock', close);
  answers.set('sync_view', () => ({ arrival: null }));
  await session.start();
});
afterEach(async () => {
  forgetAll();
  session.show();
  language.mode = 'worker';
  await session.lock();
  vi.useRealTimers();
});

describe('words that the disk does not take', () => {
  it('keep the app from being locked by hand, which is said', async () => {
    type();
    expect(await session.lock()).toBe(false);
    expect([session.phase, named('lock'), said.length]).toEqual(['unlocked', [], 1]);
    isFull = false;
    expect(await session.lock()).toBe(true);
    expect([session.phase, kept]).toEqual(['locked', ['words']]);
  });

  it('do not keep it from being hidden at once, and are kept before it locks', async () => {
    type();
    session.hide();
    expect(session.hidden).toBe(true);
    await wait(60_000);
    expect([session.hidden, named('lock')]).toEqual([true, []]);
    isFull = false;
    await wait(5_000);
    expect([session.phase, kept]).toEqual(['locked', ['words']]);
  });

  it('do not keep the clock from locking, and are then known to be lost', async () => {
    type();
    await wait(5 * 60_000);
    expect([session.phase, session.lostAtLock]).toEqual(['locked', true]);
    await session.enter(status('unlocked'));
    expect(session.lostAtLock).toBe(false);
  });

  it('are known to be lost also where Rust closes the vault and they were not tried yet', async () => {
    isFull = false;
    type();
    close();
    await wait(0);
    expect([session.phase, session.lostAtLock, kept]).toEqual(['locked', true, []]);
  });

  it('are not spoken of where everything was written before the vault closed', async () => {
    isFull = false;
    type();
    await wait(5 * 60_000);
    expect([session.phase, session.lostAtLock, kept]).toEqual(['locked', false, ['words']]);
  });

  it('are written while Rust waits before it closes the vault, out of everybody’s sight', async () => {
    isFull = false;
    type();
    emit('locking');
    expect(session.hidden).toBe(true);
    await wait(0);
    expect([session.phase, session.lostAtLock, kept]).toEqual(['locked', false, ['words']]);
  });

  it('keep the laptop from being handed over, and the screen stays as the family saw it', async () => {
    language.mode = 'side-by-side';
    session.visit = { case: 'c', visit: 'v', keep: async () => undefined };
    language.before = 'side-by-side';
    language.mode = 'hand-over';
    type();
    await session.handOver();
    expect([language.mode, named('hand_over'), said.length]).toEqual(['side-by-side', [], 1]);
  });
});

it('a vault that Rust closed shows nothing of the worker while the window asks where it stands', async () => {
  session.hide();
  let answer: (now: AppStatus) => void = () => undefined;
  answers.set('app_status', () => new Promise((done) => (answer = done)));
  emit('locked');
  await wait(0);
  expect(session.phase).toBe('locked');
  answer(status('locked'));
  await wait(0);
  expect([session.phase, session.hidden]).toEqual(['locked', false]);
});

it('a hand-over that Rust refuses says why', async () => {
  session.visit = { case: 'c', visit: 'v', keep: async () => undefined };
  language.before = 'worker';
  language.mode = 'hand-over';
  answers.set('hand_over', () => {
    throw failure('internal');
  });
  const handing = session.handOver();
  // F8, while it is not yet known that nothing is handed over.
  language.cycle();
  await handing;
  expect([language.mode, language.returnWanted, said.length]).toEqual(['worker', false, 1]);
});

it('remembers how the screen stood before the laptop is handed over', async () => {
  language.mode = 'side-by-side';
  answers.set('messages', () => ({ tag: 'ar', dir: 'rtl', sources: [] }));
  await language.handOverIn('ar');
  expect([language.mode, language.before]).toEqual(['hand-over', 'side-by-side']);
});
