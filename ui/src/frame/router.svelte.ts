/** Where the window is. Kept in memory only: an address would be a trace of whose case was open. */
import type { CaseId, CulturagramId, VisitId } from '../generated/types';

export type CaseTab = 'overview' | 'family' | 'visits';

export type Route =
  | { name: 'today' }
  | { name: 'caseload' }
  | { name: 'new-family' }
  | { name: 'case'; case: CaseId; tab: CaseTab }
  | { name: 'visit'; case: CaseId; visit: VisitId }
  | { name: 'culturagram'; case: CaseId; id: CulturagramId | null }
  | { name: 'sync' }
  | { name: 'settings' };

const START: Route = { name: 'today' };
const REMEMBERED = 50;

export class Router {
  route = $state.raw<Route>(START);
  #before: Route[] = [];

  go(route: Route): void {
    this.#before = [...this.#before.slice(1 - REMEMBERED), this.route];
    this.route = route;
  }

  /** Where the window was before; Today when that is not known. */
  back(): void {
    this.route = this.#before.pop() ?? START;
  }

  /** Forgets where the window was. */
  reset(): void {
    this.#before = [];
    this.route = START;
  }
}

export const router = new Router();
