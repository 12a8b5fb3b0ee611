/**
 * The culturagram that is open: what stands in each area, which one is being written. One that
 * nobody has begun is added with the first area that is typed into, and not before.
 */
import * as api from '../../lib/api';
import { asCommandError } from '../../lib/api';
import { BLANK, CODES } from '../../generated/records';
import type {
  Area,
  AreaNote,
  AreaState,
  AreaView,
  Culturagram,
  CulturagramView,
  DraftView,
  MemberNote,
  PersonId,
  Reason,
  SaveReply,
} from '../../generated/types';
import { rowErrors } from '../../kit/rows';
import { RecordDesk } from '../../lib/desk.svelte';
import { seenNote } from '../../lib/private';
import { CALLS, type NewRecord } from '../../lib/record';
import { RecordForm } from '../../lib/record.svelte';

type AreaField = {
  [Field in keyof Culturagram]: Culturagram[Field] extends AreaNote | null ? Field : never;
}[keyof Culturagram] &
  string;

const fieldOf = (area: Area) => area.replaceAll('-', '_') as AreaField;
const EMPTY: AreaNote = { state: 'not-discussed', narrative: '', members: [] };
const PARTS = Object.fromEntries(CODES.Area.map((area) => [area, [fieldOf(area)]])) as Record<
  Area,
  AreaField[]
>;
const written = (members: MemberNote[]) => members.filter((one) => one.text.trim() !== '');
/** A note is handed over without the people of whom nothing was written. */
const tidyNote = (note: AreaNote | null): AreaNote | null =>
  note && { ...note, members: written(note.members) };
const tidy = Object.fromEntries(CODES.Area.map((area) => [fieldOf(area), tidyNote]));

/** The key under which the first culturagram of a case is typed. */
export const newKey = (of: string) => `new-culturagram-${of}`;

export class Sheet extends RecordDesk<Culturagram, Area> {
  view = $state.raw() as CulturagramView;

  /** `drafts`: typing of a culturagram that nobody has begun yet. */
  constructor(view: CulturagramView, today: string, drafts: DraftView[] = []) {
    super(formOf(view, today, drafts), PARTS);
    this.view = view;
  }

  get area(): Area | null {
    return this.part;
  }

  /** A closed snapshot is looked at and never written again. */
  get isClosed(): boolean {
    return this.form.held.closed_on !== null;
  }

  /** The snapshot's id; the key of one that is not there yet. */
  get id(): string {
    return this.form.record;
  }

  /** The field that holds an area. */
  fieldOf(area: Area): AreaField {
    return fieldOf(area);
  }

  note(area: Area): AreaNote {
    return this.form.fields[fieldOf(area)] ?? EMPTY;
  }

  /** The note as it may be read on the screen as it is now; {@link note} is for the worker. */
  seen(area: Area): AreaNote {
    return seenNote(this.note(area));
  }

  /** Whether the area may not be read on the screen as it is now. */
  isHidden(area: Area): boolean {
    return this.seen(area) !== this.note(area);
  }

  /** What was refused in an area: at the notes about single people, and in the rest of it. */
  wrongIn(area: Area): { errors: (string | null)[]; error: string | null } {
    return rowErrors(this.note(area).members, written, this.form.refusalsAt(fieldOf(area)));
  }

  areaView(area: Area): AreaView {
    const found = this.view.areas.find((one) => one.area === area);
    if (!found) throw new RangeError(area);
    return found;
  }

  /** Takes what was typed or chosen in an area. Words make it a discussed one. */
  write(area: Area, change: Partial<AreaNote>): void {
    if (this.isClosed) return;
    const before = $state.snapshot(this.note(area)) as AreaNote;
    const next = { ...before, ...change };
    const speaks = next.narrative.trim() !== '' || written(next.members).length > 0;
    if (before.state === 'not-discussed' && change.state === undefined && speaks)
      next.state = 'discussed';
    this.set(fieldOf(area), next);
  }

  setState(area: Area, state: AreaState): void {
    this.write(area, { state });
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
    this.write(area, { members: $state.snapshot(members) });
  }

  /** Goes to an area; the one that is left is saved. */
  async choose(area: Area | null): Promise<void> {
    await this.show(area);
  }

  /** Closes this snapshot today and begins the next with what it held. */
  async startNew(reason: Reason, today: string): Promise<void> {
    await this.finish(async () => {
      const view = await api.callCulturagramStartNew({ case: this.view.case, reason });
      await this.#turnTo(view, today);
    });
  }

  /** Shows another snapshot, unless this one could not be kept; {@link error} says what failed. */
  async open(id: string, today: string): Promise<void> {
    await this.saveAll();
    try {
      if (!(await this.form.flush()) && this.form.failure) throw this.form.failure;
      await this.#turnTo(await api.callCulturagramOpen({ case: this.view.case, id }), today);
    } catch (thrown) {
      this.error = asCommandError(thrown);
    }
  }

  /** Shows what was written elsewhere, apart from what is being typed. */
  reload(): Promise<void> {
    const id = this.form.isNew ? null : this.id;
    return this.again(
      () => api.callCulturagramOpen({ case: this.view.case, id }),
      (view) => this.#take(view),
    );
  }

  #take(view: CulturagramView): void {
    this.renew();
    this.view = view;
    if (!view.culturagram) return;
    // One that a colleague began meanwhile, where nothing is typed here yet.
    if (this.form.isNew && !this.form.isEdited) this.form = formOf(view, '', []);
    else this.form.refresh(view.culturagram);
  }

  async #turnTo(view: CulturagramView, today: string): Promise<void> {
    await this.form.close();
    this.renew();
    this.form = formOf(view, today, []);
    this.view = view;
  }
}

function formOf(view: CulturagramView, today: string, drafts: DraftView[]) {
  if (view.culturagram) {
    return new RecordForm<Culturagram>({ case: view.case, record: view.culturagram, tidy });
  }
  return new RecordForm<Culturagram>(
    {
      case: view.case,
      key: newKey(view.case),
      kind: 'culturagram',
      blank: { ...BLANK.culturagram, taken_on: today, reason: 'first' },
      drafts,
      tidy,
    },
    { ...CALLS, add: start },
  );
}

/** Begins the first culturagram with what was typed, over nothing that was seen of it. */
async function start<Fields>(request: NewRecord): Promise<SaveReply<Fields>> {
  const { case: of, fields, draft } = request;
  if (of === null) throw new Error('a culturagram belongs to a case');
  const written = Object.entries(fields).filter(([name, note]) => note && isArea(name));
  return api.callCulturagramStart<Fields>({ case: of, fields: Object.fromEntries(written), draft });
}
const isArea = (name: string) => CODES.Area.some((area) => fieldOf(area) === name);
