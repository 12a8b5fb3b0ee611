/**
 * What the family answers while they hold the laptop, written into the visit as they answer.
 * Handed over again, the laptop shows what they had answered.
 */
import type { VisitId } from '../../generated/types';
import { onForget } from '../../lib/forget';
import { type PlainKey, t, tf } from '../../lib/i18n.svelte';
import {
  type Asked,
  answered,
  declining,
  inBoth,
  type Labels,
  type Question,
  type Reach,
  reentered,
  type Said,
  touched,
  type Understood,
  written,
} from './answers';
import type { Pictured } from './pictures';

/** The visit in which the family answers. */
export interface HandedVisit {
  id: VisitId;
  fields: Asked;
  set: <Field extends keyof Asked>(field: Field, value: Asked[Field]) => void;
}

const both = (key: PlainKey) => inBoth(tf(key), t(key));
const LABELS: Labels = {
  topic: (one) => both(`assessment-domain-${one}`),
  reach: (how) => both(`handover-reach-${how}`),
  declined: (question) => `${t(`handover-${question}`)} ${both('handover-skip')}`,
};

/** What was answered in each visit, while the vault is open. */
const earlier = new Map<VisitId, { base: Asked; said: Said; wrote: Asked }>();
onForget(() => earlier.clear());

export class Handed {
  said = $state.raw() as Said;

  readonly #visit: HandedVisit;
  /** What stood in the fields before the family answered. */
  readonly #base: Asked;
  #wrote: Asked;

  constructor(visit: HandedVisit) {
    const now = $state.snapshot(visit.fields) as Asked;
    const { base, said } = reentered(now, earlier.get(visit.id));
    this.#visit = visit;
    this.#base = base;
    this.#wrote = now;
    this.said = said;
  }

  isDeclined(question: Question): boolean {
    return this.said.declined.includes(question);
  }

  sayMatters(text: string): void {
    this.#say(answered(this.said, 'matters', { matters: text }));
  }

  touch(topic: Pictured): void {
    this.#say(answered(this.said, 'concerns', { chosen: touched(this.said.chosen, topic) }));
  }

  sayUnderstood(how: Understood): void {
    const understood = this.said.understood === how ? null : how;
    this.#say(answered(this.said, 'understood', { understood }));
  }

  sayWords(words: string): void {
    this.#say(answered(this.said, 'understood', { words }));
  }

  sayReach(how: Reach): void {
    const reach = this.said.reach === how ? null : how;
    this.#say(answered(this.said, 'reach', { reach }));
  }

  /** They would rather not answer, which is written down; said again, it is taken back. */
  decline(question: Question): void {
    const is = this.isDeclined(question);
    this.#say(is ? answered(this.said, question, {}) : declining(this.said, question));
  }

  #say(said: Said): void {
    this.said = said;
    const now = written(this.#base, said, LABELS);
    for (const field of Object.keys(now) as (keyof Asked)[]) {
      if (JSON.stringify(now[field]) !== JSON.stringify(this.#wrote[field]))
        this.#visit.set(field, now[field]);
    }
    this.#wrote = now;
    earlier.set(this.#visit.id, { base: this.#base, said, wrote: now });
  }
}
