/**
 * Every screen, once: what it is called, where it is offered, what stands above it, and what
 * shows it. The rail, the palette, Back and the help sheet are drawn from this table.
 */
import type { Component, ComponentProps } from 'svelte';
import Culturagram from '../concepts/culturagram/Culturagram.svelte';
import type Icon from '../kit/Icon.svelte';
import type { PlainKey } from '../lib/i18n.svelte';
import Case from '../screens/case/Case.svelte';
import Caseload from '../screens/caseload/Caseload.svelte';
import NewFamily from '../screens/new-family/NewFamily.svelte';
import Settings from '../screens/settings/Settings.svelte';
import Sync from '../screens/sync/Sync.svelte';
import Today from '../screens/today/Today.svelte';
import VisitScreen from '../screens/visit/VisitScreen.svelte';
import { type Route, type RouteName, type RouteOf, router } from './router.svelte';

type IconName = ComponentProps<typeof Icon>['name'];

interface Spec<Name extends RouteName> {
  title: PlainKey;
  /** What the screen is for, as the help sheet says it. */
  help: PlainKey;
  icon: IconName;
  /** Whether the rail at the side has it, and where. */
  rail?: 'top' | 'end';
  /** Where it leads without any more being known: the palette offers it. */
  direct?: RouteOf<Name>;
  /** The place above it. */
  parent: (at: RouteOf<Name>) => Route | null;
  /** Whether the family may be handed the laptop from here. */
  handOver?: boolean;
  shows: (at: RouteOf<Name>) => Shown;
}

export interface Shown {
  component: Component<Record<string, unknown>>;
  props: Record<string, unknown>;
}

/** A component with the props it needs. */
function shown<Props extends Record<string, unknown>>(
  component: Component<Props>,
  props: NoInfer<Props>,
): Shown {
  return { component: component as unknown as Shown['component'], props };
}

const toCase = (at: { case: string }): Route => ({ name: 'case', case: at.case, tab: 'overview' });

export const ROUTES: { readonly [Name in RouteName]: Spec<Name> } = {
  today: {
    title: 'common-rail-today',
    help: 'help-screen-today',
    icon: 'today',
    rail: 'top',
    direct: { name: 'today' },
    parent: () => null,
    shows: () => shown(Today, {}),
  },
  caseload: {
    title: 'common-rail-families',
    help: 'help-screen-caseload',
    icon: 'families',
    rail: 'top',
    direct: { name: 'caseload' },
    parent: () => null,
    shows: () => shown(Caseload, {}),
  },
  'new-family': {
    title: 'caseload-new',
    help: 'help-screen-new-family',
    icon: 'add',
    direct: { name: 'new-family' },
    parent: () => ({ name: 'caseload' }),
    shows: () => shown(NewFamily, {}),
  },
  case: {
    title: 'help-title-case',
    help: 'help-screen-case',
    icon: 'home',
    parent: () => ({ name: 'caseload' }),
    shows: (at) => shown(Case, { caseId: at.case, tab: at.tab }),
  },
  visit: {
    title: 'help-title-visit',
    help: 'help-screen-visit',
    icon: 'visit',
    parent: toCase,
    handOver: true,
    shows: (at) => shown(VisitScreen, { caseId: at.case, visitId: at.visit }),
  },
  culturagram: {
    title: 'case-tab-culturagram',
    help: 'help-screen-culturagram',
    icon: 'culturagram',
    parent: toCase,
    shows: (at) => shown(Culturagram, { caseId: at.case, id: at.id }),
  },
  sync: {
    title: 'common-rail-sync',
    help: 'help-screen-sync',
    icon: 'sync',
    rail: 'top',
    direct: { name: 'sync' },
    parent: () => null,
    shows: () => shown(Sync, {}),
  },
  settings: {
    title: 'common-rail-settings',
    help: 'help-screen-settings',
    icon: 'settings',
    rail: 'end',
    direct: { name: 'settings' },
    parent: () => null,
    shows: () => shown(Settings, {}),
  },
};

type AnySpec = Spec<RouteName>;
const specOf = (name: RouteName) => ROUTES[name] as unknown as AnySpec;

/** All screens, in the order of the table. */
export const SCREENS = (Object.keys(ROUTES) as RouteName[]).map((name) => ({
  name,
  ...specOf(name),
}));

export const showsOf = (route: Route): Shown => specOf(route.name).shows(route);
export const parentOf = (route: Route): Route | null => specOf(route.name).parent(route);
export const mayHandOver = (route: Route): boolean => specOf(route.name).handOver ?? false;

/** The place of the rail that a screen belongs to: itself, or the nearest above it. */
export function railOf(route: Route): RouteName {
  const above = specOf(route.name).rail ? null : parentOf(route);
  return above ? railOf(above) : route.name;
}

router.parentOf = parentOf;
