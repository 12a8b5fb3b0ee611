/** What the family answers while they hold the laptop, written into the visit as they answer. */
import type { HandedFields, HandOverView } from '../../generated/types';
import { Autosave } from '../../lib/autosave.svelte';
import { type PlainKey, t, tf } from '../../lib/i18n.svelte';
import { below, beside, inBoth, ranked, teachBack, touched, type Understood } from './answers';
import type { Pictured } from './pictures';

export type Reach = 'phone' | 'message' | 'come' | 'not';

const both = (key: PlainKey) => inBoth(tf(key), t(key));

export class Handed {
  matters = $state('');
  chosen = $state.raw<Pictured[]>([]);
  understood = $state<Understood | null>(null);
  words = $state('');
  reach = $state<Reach | null>(null);

  readonly #form: Autosave<HandedFields>;
  /** What stood in the fields when the laptop was handed over. */
  readonly #base: HandedFields;

  constructor(view: HandOverView) {
    this.#form = new Autosave(view.visit, view.fields, view.drafts);
    this.#base = $state.snapshot(this.#form.fields) as HandedFields;
  }

  /** The screen is left: what was typed is kept. */
  close(): Promise<void> {
    return this.#form.close();
  }

  sayMatters(text: string): void {
    this.matters = text;
    this.#form.set('client_words', below(this.#base.client_words, text));
  }

  touch(domain: Pictured): void {
    this.chosen = touched(this.chosen, domain);
    this.#form.set(
      'concerns',
      ranked(
        this.#base.concerns,
        this.chosen.map((one) => both(`assessment-domain-${one}`)),
      ),
    );
  }

  sayUnderstood(understood: Understood): void {
    this.understood = this.understood === understood ? null : understood;
    this.#form.set(
      'teach_back',
      this.understood === null ? this.#base.teach_back : teachBack(this.understood),
    );
  }

  sayWords(text: string): void {
    this.words = text;
    this.#form.set('teach_back_words', below(this.#base.teach_back_words, text));
  }

  sayReach(reach: Reach): void {
    this.reach = this.reach === reach ? null : reach;
    const said = this.reach === null ? '' : both(`handover-reach-${this.reach}`);
    this.#form.set('next_contact', beside(this.#base.next_contact, said));
  }
}
