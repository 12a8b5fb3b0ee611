/** Which question is the current one in each step: remembered while the visit is open. */
import { SvelteMap } from 'svelte/reactivity';
import type { StepName } from './learn';
import { type Prompt, promptsOf } from './prompts';

class Place {
  #at = new SvelteMap<StepName, number>();

  at(step: StepName): number {
    return this.#at.get(step) ?? 0;
  }

  go(step: StepName, to: number): void {
    this.#at.set(step, to);
  }

  /** The question that belongs to what is being written becomes the current one. */
  goTo(step: StepName, prompt: Prompt): void {
    const to = promptsOf(step, true).indexOf(prompt);
    if (to >= 0) this.#at.set(step, to);
  }

  forget(): void {
    this.#at.clear();
  }
}

export const place = new Place();
