/** What can be done from anywhere, as the palette offers it. */
import type { ComponentProps } from 'svelte';
import type Icon from '../kit/Icon.svelte';
import { callSyncNow } from '../lib/api';
import { language, type PlainKey } from '../lib/i18n.svelte';
import { session } from '../lib/session.svelte';
import { overlay } from './overlay.svelte';
import { router } from './router.svelte';

type IconName = ComponentProps<typeof Icon>['name'];

export interface Command {
  name: string;
  key: PlainKey;
  icon: IconName;
  /** The keys that do the same. */
  keys?: string;
  /** Whether it means anything now. */
  may?: () => boolean;
  run: () => void;
}

async function syncNow(): Promise<void> {
  router.go({ name: 'sync' });
  // Why a sync cannot begin is said on its screen.
  await callSyncNow().catch(() => undefined);
}

export const COMMANDS: readonly Command[] = [
  {
    name: 'sync',
    key: 'sync-now',
    icon: 'sync',
    may: () => session.arrival !== null && session.arrival.state !== 'not-enrolled',
    run: () => void syncNow(),
  },
  {
    name: 'language',
    key: 'common-command-language',
    icon: 'language',
    keys: 'F8',
    may: () => language.familyShown !== null || language.canHandOver || language.shared,
    run: () => language.cycle(),
  },
  { name: 'hide', key: 'common-command-hide', icon: 'hide', keys: 'F9', run: () => session.hide() },
  { name: 'lock', key: 'settings-lock-now', icon: 'lock', run: () => void session.lock() },
  {
    name: 'help',
    key: 'help-title',
    icon: 'note',
    keys: 'F1',
    run: () => (overlay.shown = 'help'),
  },
];
