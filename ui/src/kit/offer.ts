import { onDestroy } from 'svelte';
import { type Toast, toasts } from './toasts.svelte';

/**
 * Offers to take back what was deleted in a form. It is put back into that form, so the offer goes
 * when the form does. Called while a component is set up.
 */
export function offering(): (toast: Toast) => void {
  let offered: Toast | null = null;
  onDestroy(() => {
    if (offered && toasts.current === offered) toasts.close();
  });
  return (toast) => {
    offered = toast;
    void toasts.offer(() => toast);
  };
}
