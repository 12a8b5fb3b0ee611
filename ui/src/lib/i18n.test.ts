import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LanguageView } from '../generated/types';

const asked = vi.fn();
vi.mock('./api', () => ({
  callMessages: async (tag: string) => {
    asked(tag);
    const sources: Record<string, string> = {
      en: 'common-yes = Yes\ncommon-no = No\n',
      ar: 'common-yes = نعم\n',
      es: 'common-yes = Sí\ncommon-no = No\n',
    };
    return { tag, dir: tag === 'ar' ? 'rtl' : 'ltr', sources: [sources[tag] ?? ''] };
  },
}));
const root = { lang: '', dir: '' };
vi.stubGlobal('document', { documentElement: root });
const { language, t, tf } = await import('./i18n.svelte');
const shipped: LanguageView[] = ['en', 'es', 'ar'].map((tag) => ({
  tag,
  own_name: tag,
  dir: tag === 'ar' ? 'rtl' : 'ltr',
  reviewed: false,
}));

describe('two readers of one screen', () => {
  beforeEach(async () => {
    language.shipped = shipped;
    language.mode = 'worker';
    language.canHandOver = false;
    language.returnWanted = false;
    await language.useFamily(null);
    await language.useWorker('en');
  });

  it('hear the same message each in their own language', async () => {
    await language.useFamily('ar-IQ');
    expect(t('common-yes')).toBe('Yes');
    expect(tf('common-yes')).toBe('نعم');
    expect(language.familyDir).toBe('rtl');
  });

  it('share the language of the worker where a message or a language is missing', async () => {
    await language.useFamily('ar');
    expect(tf('common-no')).toBe('No');
    await language.useFamily('so');
    expect(language.familyShown).toBeNull();
    expect(tf('common-yes')).toBe('Yes');
  });

  it('go from worker to side by side to hand-over and no further without being asked for', async () => {
    await language.useFamily('ar');
    language.canHandOver = true;
    language.cycle();
    expect(language.mode).toBe('side-by-side');
    expect(language.both).toBe(true);
    language.cycle();
    expect(language.mode).toBe('hand-over');
    language.cycle();
    expect(language.mode).toBe('hand-over');
    expect(language.returnWanted).toBe(true);
  });

  it('are never handed a language that was not theirs without a word', async () => {
    language.canHandOver = true;
    for (const unknown of ['so', null]) {
      await language.useFamily(unknown);
      language.mode = 'worker';
      language.cycle();
      expect(language.mode).toBe('worker');
      expect(language.agreeing).toBe(true);
      language.agreeing = false;
    }
    await language.useFamily('so');
    await language.handOverIn('ar');
    expect(language.mode).toBe('hand-over');
    expect(language.familyTag).toBe('ar');
    expect(tf('common-yes')).toBe('نعم');
  });

  it('keep a language that was agreed for this family only', async () => {
    await language.useFamily('so');
    await language.handOverIn('ar');
    await language.useFamily('ti');
    expect(language.familyShown).toBeNull();
  });

  it('read the same language in the family too, when it is theirs', async () => {
    await language.useFamily('en');
    language.canHandOver = true;
    language.handOver();
    expect(language.mode).toBe('hand-over');
  });

  it('are not set side by side when both read the same language', async () => {
    await language.useFamily('en');
    language.cycle();
    expect(language.mode).toBe('worker');
  });

  it('see nothing private while the language of the family is read, or where it is gone', async () => {
    await language.useFamily('ar');
    language.mode = 'side-by-side';
    language.shipped = [...shipped, { tag: 'fr', own_name: 'fr', dir: 'ltr', reviewed: false }];
    const read = language.useFamily('fr');
    expect([language.both, language.shared]).toEqual([false, true]);
    await read;
    expect(language.shared).toBe(true);
    await language.useFamily(null);
    expect(language.shared).toBe(true);
    language.cycle();
    expect(language.shared).toBe(false);
  });

  it('are the worker alone once the case is left', async () => {
    await language.useFamily('ar');
    language.mode = 'side-by-side';
    language.leaveFamily();
    expect([language.mode, language.family, language.shared]).toEqual(['worker', null, false]);
  });

  it('turn the whole document when the worker reads from right to left', async () => {
    await language.useWorker('ar');
    expect(root).toEqual({ lang: 'ar', dir: 'rtl' });
    await language.useWorker('es');
    expect(root).toEqual({ lang: 'es', dir: 'ltr' });
  });

  it('cost one reading of each language', async () => {
    asked.mockClear();
    await language.useWorker('es');
    await language.useWorker('ar');
    await language.useWorker('es');
    expect(asked).not.toHaveBeenCalled();
  });
});
