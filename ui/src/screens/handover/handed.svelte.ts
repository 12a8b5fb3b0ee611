/** What the family answers while they hold the laptop, written into the visit as they answer. */
import type { HandedFields, HandOverView } from '../../generated/types';
import { callDraftSave } from '../../lib/api';
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

  /** What the fields hold, with what is typed now. */
  readonly #fields: HandedFields;
  /** What the fields held when the laptop was handed over. */
  readonly #base: HandedFields;
  readonly #kept: Autosave;

  constructor(view: HandOverView) {
    const drafts = view.drafts.map((draft) => [draft.field, draft.value]);
    this.#fields = { ...view.fields, ...(Object.fromEntries(drafts) as Partial<HandedFields>) };
    this.#base = structuredClone(this.#fields);
    this.#kept = new Autosave((field) =>
      callDraftSave({
        case: view.case,
        record: view.visit,
        kind: view.kind,
        field,
        value: this.#fields[field as keyof HandedFields],
        base: view.base,
      }),
    );
  }

  /** The screen is left: what was typed is kept. */
  close(): Promise<void> {
    return this.#kept.close();
  }

  #set<F extends keyof HandedFields>(field: F, value: HandedFields[F]): void {
    this.#fields[field] = value;
    this.#kept.touch(field);
  }

  sayMatters(text: string): void {
    this.matters = text;
    this.#set('client_words', below(this.#base.client_words, text));
  }

  touch(domain: Pictured): void {
    this.chosen = touched(this.chosen, domain);
    this.#set(
      'concerns',
      ranked(
        this.#base.concerns,
        this.chosen.map((one) => both(`assessment-domain-${one}`)),
      ),
    );
  }

  sayUnderstood(understood: Understood): void {
    this.understood = this.understood === understood ? null : understood;
    this.#set(
      'teach_back',
      this.understood === null ? this.#base.teach_back : teachBack(this.understood),
    );
  }

  sayWords(text: string): void {
    this.words = text;
    this.#set('teach_back_words', below(this.#base.teach_back_words, text));
  }

  sayReach(reach: Reach): void {
    this.reach = this.reach === reach ? null : reach;
    const said = this.reach === null ? '' : both(`handover-reach-${this.reach}`);
    this.#set('next_contact', beside(this.#base.next_contact, said));
  }
}
