// The controls in every state, for those who build them: `npm run dev`, then /dev/kit.html.
// In the address: ?lang=ar&family=es&both=1&part=dates. Never part of what is shipped.
import { mount } from 'svelte';
import '../src/styles/fonts.css';
import '../src/styles/tokens.css';
import '../src/styles/base.css';
import { language } from '../src/lib/i18n.svelte';
import Kit from './Kit.svelte';

const files = import.meta.glob('../../locales/*/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const sourcesOf = (tag: string) =>
  Object.entries(files)
    .filter(([path]) => path.includes(`/locales/${tag}/`))
    .map(([, source]) => String(source));

// The window asks Rust for its messages; here the files answer.
Object.assign(window, {
  __TAURI_INTERNALS__: {
    invoke: (command: string, { language: tag }: { language: string }) =>
      command === 'messages'
        ? Promise.resolve({ tag, dir: tag === 'ar' ? 'rtl' : 'ltr', sources: sourcesOf(tag) })
        : Promise.reject(new Error(command)),
  },
});

const asked = new URLSearchParams(location.search);
language.shipped = ['en', 'es', 'ar'].map((tag) => ({
  tag,
  own_name: tag,
  dir: tag === 'ar' ? 'rtl' : 'ltr',
  reviewed: false,
}));
await language.useWorker(asked.get('lang') ?? 'en');
await language.useFamily(asked.get('family'));
if (asked.has('both')) language.mode = 'side-by-side';
const target = document.getElementById('app');
if (target) mount(Kit, { target, props: { part: asked.get('part') ?? '' } });
