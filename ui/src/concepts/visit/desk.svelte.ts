/**
 * The visit that is open: its record, written step by step, and what belongs to it.
 *
 * Both the visit's screen and the hand-over write through it, so that what the family types
 * and what the worker types are the same fields.
 */
import * as api from '../../lib/api';
import type { Visit, VisitView } from '../../generated/types';
import { RecordDesk } from '../../lib/desk.svelte';
import { RecordForm } from '../../lib/record.svelte';
import { sayPeople } from '../person/person';
import { FIELDS, isTouched, stepToGoOnWith, type StepName, tidy } from './learn';

const at = ({ case: id, visit }: VisitView) => ({ case: id, visit: visit.id });

export class VisitDesk extends RecordDesk<Visit, StepName> {
  view = $state.raw() as VisitView;

  constructor(view: VisitView) {
    const form = new RecordForm<Visit>({
      case: view.case,
      record: view.visit,
      tidy,
      say: (field, value) => sayPeople(this.view.people)(field, value),
    });
    super(form, FIELDS);
    this.view = view;
    this.part = stepToGoOnWith(this.whole);
  }

  get step(): StepName {
    return this.part ?? 'arrive';
  }
  set step(step: StepName) {
    this.part = step;
  }

  /** The visit as the screen shows it. */
  get whole(): Visit {
    return $state.snapshot(this.form.fields) as Visit;
  }

  get isDone(): boolean {
    return this.form.held.status === 'completed';
  }

  get isBegun(): boolean {
    return this.form.held.started_at !== null;
  }

  isTouched(step: StepName): boolean {
    if (step === 'negotiate' && this.view.action_steps.length > 0) return true;
    return isTouched(step, this.whole);
  }

  /** The door opens: a scheduled visit is under way. */
  async begin(): Promise<void> {
    this.#take(await api.callVisitStart(this.#action));
  }

  /** The visit ends, once everything typed is saved: a refusal is shown instead. */
  end(): Promise<boolean> {
    return this.finish(async () => this.#take(await api.callVisitFinish(this.#action)));
  }

  /** Shows what was written elsewhere, apart from what is being typed. */
  reload(): Promise<void> {
    return this.again(
      () => api.callVisitOpen(at(this.view)),
      (view) => this.#take(view),
    );
  }

  get #action() {
    return { ...at(this.view), base: this.form.base };
  }

  #take(view: VisitView): void {
    this.renew();
    this.view = view;
    this.form.refresh(view.visit);
  }
}
