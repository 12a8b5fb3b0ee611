import { describe, expect, it } from 'vitest';
import { type Route, Router } from './router.svelte';

const family = (id: string, tab: 'overview' | 'family' = 'overview'): Route => ({
  name: 'case',
  case: id,
  tab,
});
const seen = (top: number) => ({ scrolled: [{ path: [0], top }], focus: null });

function walked(...routes: Route[]): Router {
  const router = new Router();
  for (const route of routes) router.go(route);
  return router;
}

describe('the way back', () => {
  it('leads through the places in turn and ends at Today', () => {
    const router = walked({ name: 'caseload' }, family('a'), { name: 'sync' });
    router.back();
    expect(router.route).toEqual(family('a'));
    router.back();
    router.back();
    expect(router.route).toEqual({ name: 'today' });
    router.back();
    expect(router.route).toEqual({ name: 'today' });
  });

  it('does not step through the tabs of one case, and keeps the tab that was open', () => {
    const router = walked(family('a'), family('a', 'family'), { name: 'sync' });
    router.back();
    expect(router.route).toEqual(family('a', 'family'));
    router.back();
    expect(router.route).toEqual({ name: 'today' });
  });

  it('tells two families apart', () => {
    const router = walked(family('a'), family('b'));
    router.back();
    expect(router.route).toEqual(family('a'));
  });

  it('brings back where the reader was and what the screen kept', () => {
    const router = walked({ name: 'caseload' });
    router.look = () => seen(480);
    router.entry.kept['search'] = 'had';
    router.go(family('a'));
    router.back();
    expect(router.entry.seen).toEqual(seen(480));
    expect(router.entry.kept['search']).toBe('had');
    expect(router.isReturn).toBe(true);
  });

  it('starts a place afresh when it is gone to rather than back to', () => {
    const router = walked({ name: 'caseload' });
    router.entry.kept['search'] = 'had';
    router.go(family('a'));
    router.go({ name: 'caseload' });
    expect(router.entry.kept).toEqual({});
    expect(router.isReturn).toBe(false);
  });

  it('leads above a place from where nothing came before', () => {
    const router = new Router();
    router.replace({ name: 'visit', case: 'a', visit: 'v' });
    router.parentOf = (route) => (route.name === 'visit' ? family(route.case) : null);
    router.back();
    expect(router.route).toEqual(family('a'));
  });

  it('is as long after going up as it was before the place was opened', () => {
    const visit: Route = { name: 'visit', case: 'a', visit: 'v' };
    for (const opened of [walked(family('a', 'family'), visit), walked(visit)]) {
      opened.parentOf = () => family('a');
      opened.up();
      expect(opened.route.name).toBe('case');
      opened.back();
      expect(opened.route).toEqual({ name: 'today' });
    }
  });

  it('does not return to a form that is done', () => {
    const router = walked({ name: 'caseload' }, { name: 'new-family' });
    router.replace(family('a'));
    router.back();
    expect(router.route).toEqual({ name: 'caseload' });
  });
});

describe('a lock', () => {
  it('is undone by the same vault: the tab, the scroll and the way back are there again', () => {
    const router = walked({ name: 'caseload' }, family('a', 'family'));
    router.look = () => seen(120);
    router.lock();
    expect(router.route).toEqual({ name: 'today' });
    router.unlock();
    expect(router.route).toEqual(family('a', 'family'));
    expect(router.entry.seen).toEqual(seen(120));
    router.back();
    expect(router.route).toEqual({ name: 'caseload' });
  });

  it('keeps nothing that was typed into a search', () => {
    const router = walked(family('a'), { name: 'caseload' });
    router.entry.kept['search'] = 'Haddad';
    router.go(family('b'));
    router.entry.kept['search'] = 'Rahimi';
    router.lock();
    router.unlock();
    expect(router.entry.kept).toEqual({});
    router.back();
    expect(router.entry.kept).toEqual({});
  });

  it('that is told twice still returns to where it was', () => {
    const router = walked(family('a'));
    router.lock();
    router.lock();
    router.unlock();
    expect(router.route).toEqual(family('a'));
  });

  it('leads nowhere for another vault, and only once for the same', () => {
    const router = walked(family('a'));
    router.lock();
    router.reset();
    router.unlock();
    expect(router.route).toEqual({ name: 'today' });
    router.go(family('a'));
    router.lock();
    router.unlock();
    router.reset();
    router.unlock();
    expect(router.route).toEqual({ name: 'today' });
  });
});

describe('a screen that goes away for a while', () => {
  it('is returned to where its reader was, also when the vault was locked meanwhile', () => {
    const router = walked(family('a'));
    router.look = () => seen(90);
    router.pause();
    expect(router.isReturn).toBe(true);
    router.look = () => null;
    router.lock();
    router.unlock();
    expect(router.entry.seen).toEqual(seen(90));
  });
});
