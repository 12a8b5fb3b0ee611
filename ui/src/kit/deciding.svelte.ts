/** Leads to what someone must decide about a record, which its case shows on the overview. */
import { router } from '../frame/router.svelte';
import type { CaseId } from '../generated/types';
import { onForget } from '../lib/forget';

class Deciding {
  #wanted = $state<string | null>(null);

  /** Goes to the case; what must be decided there takes the focus once it is shown. */
  goTo(of: CaseId, record: string): void {
    this.#wanted = record;
    router.go({ name: 'case', case: of, tab: 'overview' });
  }

  isWanted(record: string): boolean {
    return this.#wanted === record;
  }

  /** It is on the screen, or the vault has closed. */
  done(): void {
    this.#wanted = null;
  }
}

export const deciding = new Deciding();
onForget(() => deciding.done());
