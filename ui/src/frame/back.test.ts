import { render } from 'svelte/server';
import { expect, it, vi } from 'vitest';

vi.mock('../lib/api', () => ({
  callMessages: async (tag: string) => ({
    tag,
    dir: tag === 'ar' ? 'rtl' : 'ltr',
    sources: ['common-back = Back\n'],
  }),
}));
vi.stubGlobal('document', { documentElement: { lang: '', dir: '' } });
const { language } = await import('../lib/i18n.svelte');
const { router } = await import('./router.svelte');
const { default: BackButton } = await import('./BackButton.svelte');

it('Back announces the arrow that leads back in the direction of the window', async () => {
  router.go({ name: 'sync' });
  for (const [tag, keys] of [
    ['en', 'Alt+ArrowLeft'],
    ['ar', 'Alt+ArrowRight'],
  ] as const) {
    await language.useWorker(tag);
    expect(render(BackButton).body).toContain(`aria-keyshortcuts="${keys}"`);
  }
});
