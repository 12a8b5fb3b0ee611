/**
 * The visit that is open: what stands on the screen, what is recorded, which step is
 * shown. Both the visit's screen and the hand-over write through it, so that what the
 * family types and what the worker types are the same fields.
 *
 * Typing is kept as a draft at once ({@link Autosave}); a step becomes part of the record
 * when it is left. Recordings go one after the other, so none can overtake another.
 */
import type {
  Interpretation,
  Item,
  ItemView,
  ActionStep,
  ActionStepId,
  Visit,
  VisitView,
} from '../../generated/types';
import * as api from '../../lib/api';
import { Autosave } from '../../lib/autosave.svelte';
import {
  differs,
  FIELDS,
  type FieldOf,
  isTouched,
  stepOf,
  stepToGoOnWith,
  stepValue,
  STEPS,
  type StepName,
  withDrafts,
} from './learn';

export type VisitFields = Pick<Visit, FieldOf<StepName>>;

type Write = (view: VisitView, fields: Visit) => Promise<VisitView>;

const at = ({ case: id, id: visit }: VisitView) => ({ case: id, visit });

const WRITE: Record<StepName, Write> = {
  arrive: (view, fields) =>
    api.callVisitBefore({ ...at(view), before: stepValue('arrive', fields) }),
  listen: (view, fields) =>
    api.callVisitRecordListen({ ...at(view), value: stepValue('listen', fields) }),
  explain: (view, fields) =>
    api.callVisitRecordExplain({ ...at(view), value: stepValue('explain', fields) }),
  acknowledge: (view, fields) =>
    api.callVisitRecordAcknowledge({ ...at(view), value: stepValue('acknowledge', fields) }),
  recommend: (view, fields) =>
    api.callVisitRecordRecommend({ ...at(view), value: stepValue('recommend', fields) }),
  negotiate: (view, fields) =>
    api.callVisitRecordNegotiate({ ...at(view), value: stepValue('negotiate', fields) }),
  'wrap-up': (view, fields) =>
    api.callVisitRecordAfter({ ...at(view), value: stepValue('wrap-up', fields) }),
};

export class VisitDesk {
  view = $state.raw() as VisitView;
  step = $state<StepName>('arrive');
  /** What could not be recorded, by step; its typing is still kept as a draft. */
  refused = $state.raw<Partial<Record<StepName, api.CommandError>>>({});
  readonly form: Autosave<VisitFields>;

  /** Steps that were typed into since they were last recorded. */
  readonly #open = new Set<StepName>();
  #queue: Promise<unknown> = Promise.resolve();

  constructor(view: VisitView) {
    this.view = view;
    this.form = new Autosave(view.id, fieldsOf(view.visit), view.drafts);
    this.step = stepToGoOnWith(this.whole);
    for (const draft of view.drafts) {
      const step = stepOf(draft.field);
      if (step) this.#open.add(step);
    }
  }

  get fields(): VisitFields {
    return this.form.fields;
  }

  /** The visit as the screen shows it. */
  get whole(): Visit {
    return { ...this.view.visit, ...$state.snapshot(this.form.fields) } as Visit;
  }

  get isDone(): boolean {
    return this.view.visit.status === 'completed';
  }

  get isBegun(): boolean {
    return this.view.visit.started_at !== null;
  }

  isTouched(step: StepName): boolean {
    if (step === 'negotiate' && this.view.action_steps.length > 0) return true;
    return isTouched(step, this.whole);
  }

  /** Takes what was typed or chosen. */
  set<F extends FieldOf<StepName>>(field: F, value: VisitFields[F]): void {
    const step = stepOf(field);
    if (step) this.#open.add(step);
    this.form.set(field, value);
  }

  /** Shows a step; the one that is left is recorded. */
  async show(step: StepName): Promise<void> {
    const left = this.step;
    this.step = step;
    if (left !== step) await this.record(left);
  }

  /** Makes a step part of the record, if it holds something new. */
  record(step: StepName): Promise<void> {
    return this.#next(async () => {
      await this.form.flush();
      const fields = this.whole;
      if (!this.#open.has(step) && !differs(step, fields, this.view.visit)) return;
      this.#open.delete(step);
      try {
        this.view = await WRITE[step](this.view, fields);
        this.refused = { ...this.refused, [step]: undefined };
      } catch (thrown) {
        this.#open.add(step);
        this.refused = { ...this.refused, [step]: api.asCommandError(thrown) };
      }
    });
  }

  /** Makes everything that was typed part of the record. */
  async recordAll(): Promise<void> {
    for (const step of STEPS) await this.record(step);
  }

  /** The door opens: a planned visit is under way. */
  async begin(): Promise<void> {
    await this.#next(async () => {
      this.view = await api.callVisitStart(at(this.view));
    });
  }

  /** The visit ends; what was typed is recorded first. */
  async finish(): Promise<void> {
    await this.recordAll();
    await this.#next(async () => {
      this.view = await api.callVisitFinish(at(this.view));
    });
  }

  /** Gives a need or strength its number; answers with what was numbered. */
  addItem(item: Item): Promise<ItemView | undefined> {
    return this.#next(async () => {
      const known = new Set(this.view.items.map((one) => one.id));
      const items = await api.callItemAdd(this.view.case, { ...item, visit: this.view.id });
      this.view = { ...this.view, items };
      return items.find((one) => !known.has(one.id));
    });
  }

  /** Writes down who does what by when. */
  addActionStep(action_step: ActionStep): Promise<void> {
    return this.#next(async () => {
      this.#showActionSteps(
        await api.callActionStepAdd(this.view.case, { ...action_step, visit: this.view.id }),
      );
    });
  }

  reviseActionStep(id: ActionStepId, action_step: ActionStep): Promise<void> {
    return this.#next(async () => {
      this.#showActionSteps(
        await api.callActionStepRevise({ case: this.view.case, id, action_step }),
      );
    });
  }

  #showActionSteps(action_steps: VisitView['action_steps']): void {
    this.view = {
      ...this.view,
      action_steps: action_steps.filter((one) => one.action_step.visit === this.view.id),
    };
  }

  /** Writes down an interpreter's part in the visit. */
  recordInterpreter(id: string | null, session: Interpretation): Promise<void> {
    return this.#next(async () => {
      this.view = await api.callInterpreterRecord({ ...at(this.view), id, session });
    });
  }

  /** Shows what another laptop or another screen has written, apart from what is being typed. */
  async reload(): Promise<void> {
    await this.#next(async () => {
      const view = await api.callVisitOpen(at(this.view));
      this.view = view;
      this.form.refresh(fieldsOf(withDrafts(view.visit, view.drafts)));
    });
  }

  /** Leaves the visit: everything that was typed is recorded, or at least kept. */
  async close(): Promise<void> {
    await this.recordAll();
    await this.form.close();
  }

  #next<T>(work: () => Promise<T>): Promise<T> {
    const run = this.#queue.then(work, work);
    this.#queue = run.catch(() => undefined);
    return run;
  }
}

function fieldsOf(visit: Visit): VisitFields {
  const names = STEPS.flatMap((step) => FIELDS[step] as readonly (keyof VisitFields)[]);
  return Object.fromEntries(names.map((name) => [name, visit[name]])) as VisitFields;
}
