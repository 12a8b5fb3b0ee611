/**
 * The culturagram that is open: what stands in each area, which one is being written.
 * Typing is kept as a draft at once; an area becomes part of the record when it is left.
 */
import type {
  Area,
  AreaNote,
  AreaState,
  AreaView,
  CulturagramView,
  Item,
  PersonId,
  Reason,
} from '../../generated/types';
import * as api from '../../lib/api';
import { Autosave } from '../../lib/autosave.svelte';
import { AREAS } from './prompts';

type Notes = Record<Area, AreaNote>;

export class Sheet {
  view = $state.raw() as CulturagramView;
  area = $state<Area | null>(null);
  refused = $state.raw<api.CommandError | null>(null);
  form = $state.raw() as Autosave<Notes>;

  readonly #open = new Set<Area>();
  #queue: Promise<unknown> = Promise.resolve();

  constructor(view: CulturagramView) {
    this.#take(view);
  }

  /** A closed snapshot is looked at and never written again. */
  get isClosed(): boolean {
    return this.view.culturagram.closed_on !== null;
  }

  note(area: Area): AreaNote {
    return this.form.fields[area];
  }

  areaView(area: Area): AreaView {
    const found = this.view.areas.find((one) => one.area === area);
    if (!found) throw new RangeError(area);
    return found;
  }

  /** Takes what was typed or chosen in an area. Words make it a told one. */
  set(area: Area, change: Partial<AreaNote>): void {
    if (this.isClosed) return;
    const before = $state.snapshot(this.note(area)) as AreaNote;
    const next = { ...before, ...change };
    const speaks = next.narrative.trim() !== '' || next.members.length > 0;
    if (before.state === 'not-discussed' && change.state === undefined && speaks)
      next.state = 'discussed';
    this.#open.add(area);
    this.form.set(area, next);
  }

  setState(area: Area, state: AreaState): void {
    this.set(area, { state });
  }

  setMember(area: Area, person: PersonId, text: string | null): void {
    const others = this.note(area).members;
    const has = others.some((one) => one.person === person);
    const members =
      text === null
        ? others.filter((one) => one.person !== person)
        : has
          ? others.map((one) => (one.person === person ? { person, text } : one))
          : [...others, { person, text }];
    this.set(area, { members: $state.snapshot(members) });
  }

  /** Goes to an area; the one that is left is recorded. */
  async choose(area: Area | null): Promise<void> {
    const left = this.area;
    this.area = area;
    if (left && left !== area) await this.record(left);
  }

  record(area: Area): Promise<void> {
    return this.#next(async () => {
      await this.form.flush();
      if (this.isClosed || !this.#open.has(area)) return;
      this.#open.delete(area);
      const note = $state.snapshot(this.note(area)) as AreaNote;
      const members = note.members.filter((one) => one.text.trim() !== '');
      try {
        this.view = await api.callCulturagramRecordArea({
          case: this.view.case,
          id: this.view.id,
          area,
          note: { ...note, members },
        });
        this.refused = null;
      } catch (thrown) {
        this.#open.add(area);
        this.refused = api.asCommandError(thrown);
      }
    });
  }

  async recordAll(): Promise<void> {
    for (const area of [...this.#open]) await this.record(area);
  }

  /** Gives a strength or need of an area its number. */
  async addItem(item: Item): Promise<void> {
    if (item.area) await this.record(item.area);
    await this.#next(async () => {
      await api.callItemAdd(this.view.case, item);
      this.view = await api.callCulturagramOpen({ case: this.view.case, id: this.view.id });
    });
  }

  /** Closes this snapshot today and begins the next with what it held. */
  async takeAgain(reason: Reason): Promise<void> {
    await this.recordAll();
    await this.#next(async () => {
      const view = await api.callCulturagramTakeAgain({ case: this.view.case, reason });
      await this.form.close();
      this.#take(view);
    });
  }

  /** Shows another snapshot. */
  async open(id: string): Promise<void> {
    await this.recordAll();
    await this.#next(async () => {
      const view = await api.callCulturagramOpen({ case: this.view.case, id });
      await this.form.close();
      this.#take(view);
    });
  }

  /** Shows what a sync brought, apart from what is being typed. */
  async reload(): Promise<void> {
    await this.#next(async () => {
      this.view = await api.callCulturagramOpen({ case: this.view.case, id: this.view.id });
      this.form.refresh(notesOf(this.view));
    });
  }

  async close(): Promise<void> {
    await this.recordAll();
    await this.form.close();
  }

  #take(view: CulturagramView): void {
    this.view = view;
    this.#open.clear();
    this.form = new Autosave(view.id, notesOf({ ...view, drafts: [] }), view.drafts);
    for (const { field } of view.drafts) {
      const area = AREAS.find((one) => one === field);
      if (area) this.#open.add(area);
    }
  }

  #next<T>(work: () => Promise<T>): Promise<T> {
    const run = this.#queue.then(work, work);
    this.#queue = run.catch(() => undefined);
    return run;
  }
}

/** What each area holds, with typing that was kept over it. */
function notesOf(view: CulturagramView): Notes {
  const drafts = new Map(view.drafts.map((draft) => [draft.field, draft.value as AreaNote]));
  return Object.fromEntries(
    view.areas.map(({ area, note }) => [area, drafts.get(area) ?? note]),
  ) as Notes;
}
