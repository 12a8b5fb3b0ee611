/**
 * Where the window is, and the way back. Kept in memory only: an address would be a trace of
 * whose case was open.
 *
 * Each place that was left keeps where its reader was (scroll, focus) and what its screen
 * wants to find again (a search); Back brings all of it back. When the vault closes, only the
 * names of the places are kept, never what was typed into a search.
 */
import type { CaseId, CulturagramId, VisitId } from '../generated/types';

/** The parts of a case, in their order. */
export const CASE_TABS = ['overview', 'family', 'visits'] as const;
export type CaseTab = (typeof CASE_TABS)[number];

export type Route =
  | { name: 'today' }
  | { name: 'caseload' }
  | { name: 'new-family' }
  | { name: 'case'; case: CaseId; tab: CaseTab }
  | { name: 'visit'; case: CaseId; visit: VisitId }
  | { name: 'culturagram'; case: CaseId; id: CulturagramId | null }
  | { name: 'sync' }
  | { name: 'settings' };

export type RouteName = Route['name'];
export type RouteOf<Name extends RouteName> = Extract<Route, { name: Name }>;

/** Where the reader of a screen was: each scrolled part by its path, and what had the focus. */
export interface Seen {
  scrolled: { path: number[]; top: number }[];
  focus: { test: string; at: number } | null;
}

/** One place in the way back. */
export interface Entry {
  readonly id: number;
  readonly route: Route;
  /** Where its reader was when it was left. */
  seen: Seen | null;
  /** What its screen wants to find again. */
  kept: Record<string, unknown>;
}

const START: Route = { name: 'today' };
const REMEMBERED = 50;

/** Whether two routes are one screen: its component stays, and Back does not step between them. */
function isSameScreen(one: Route, other: Route): boolean {
  const which = (route: Route) => {
    if (route.name === 'case') return route.case;
    if (route.name === 'visit') return route.visit;
    return 'case' in route ? `${route.case} ${String(route.id)}` : '';
  };
  return one.name === other.name && which(one) === which(other);
}

export class Router {
  #ids = 0;
  entry = $state.raw<Entry>(this.#fresh(START));
  /** Whether the place was reached by going back or by unlocking, not opened as a new one. */
  isReturn = $state(false);
  /** Looks where the reader is, just before a place is left. */
  look: () => Seen | null = () => null;
  /** The place above one, for a Back from where nothing came before. */
  parentOf: (route: Route) => Route | null = () => START;

  #before = $state.raw<Entry[]>([]);
  #locked: { entry: Entry; before: Entry[] } | null = null;

  route = $derived(this.entry.route);
  /** Whether there is anywhere to go back to. */
  canGoBack = $derived(this.#before.length > 0 || this.parentOf(this.entry.route) !== null);

  go(route: Route): void {
    if (isSameScreen(route, this.route)) {
      this.entry = { ...this.entry, route };
      return;
    }
    this.#leave();
    this.#before = [...this.#before.slice(1 - REMEMBERED), this.entry];
    this.#arrive(this.#fresh(route), false);
  }

  /** Goes there without a way back to here: a form that is done is not returned to. */
  replace(route: Route): void {
    this.#arrive(this.#fresh(route), false);
  }

  /** Where the window was before; else the place above this one; else Today. */
  back(): void {
    const to = this.#before.at(-1);
    this.#before = this.#before.slice(0, -1);
    if (to) this.#arrive(to, true);
    else this.#arrive(this.#fresh(this.parentOf(this.route) ?? START), false);
  }

  /** The place above this one, which is no step further: Back does not lead here again. */
  up(): void {
    const above = this.parentOf(this.route) ?? START;
    const last = this.#before.at(-1);
    if (last && isSameScreen(last.route, above)) this.back();
    else this.replace(above);
  }

  /** The screen goes away for a while: its reader comes back to where they are. */
  pause(): void {
    this.#leave();
    this.isReturn = true;
  }

  /** The vault has closed: the window shows nothing of it, but can return to where it was. */
  lock(): void {
    if (this.#locked) return;
    this.#leave();
    const bare = (entry: Entry): Entry => ({ ...entry, kept: {} });
    this.#locked = { entry: bare(this.entry), before: this.#before.map(bare) };
    this.#before = [];
    this.#arrive(this.#fresh(START), false);
  }

  /** The vault that was locked is open again: back to where it was. */
  unlock(): void {
    const locked = this.#locked;
    if (!locked) return;
    this.#locked = null;
    this.#before = locked.before;
    this.#arrive(locked.entry, true);
  }

  /** Forgets where the window was: the next vault is another one. */
  reset(): void {
    this.#locked = null;
    this.#before = [];
    this.#arrive(this.#fresh(START), false);
  }

  #fresh(route: Route): Entry {
    this.#ids += 1;
    return { id: this.#ids, route, seen: null, kept: {} };
  }

  #leave(): void {
    const seen = this.look();
    if (seen) this.entry.seen = seen;
  }

  #arrive(entry: Entry, isReturn: boolean): void {
    this.isReturn = isReturn;
    this.entry = entry;
  }
}

export const router = new Router();
