import type { MeAnswer } from '../../bot/api/contract';
import { addressOf, type Route } from '../routes';
import { text } from '../text';

/** A page that somebody can open from anywhere. */
export interface Way {
  to: string;
  title: string;
  /** What it is for. */
  hint: string;
  /** Whether an address is this page, or one that is reached by it. */
  isHere(route: Route): boolean;
}

type Role = MeAnswer['roles'][number];

/** More teams than these are reached by way of the page of all of them. */
const MOST_TEAMS = 4;

const isOn =
  (...pages: Route['page'][]): Way['isHere'] =>
  ({ page }) =>
    pages.includes(page);

/** Pages that go with an app role, each under the first that somebody holds. */
const BY_ROLE: { roles: readonly Role[]; way: Way }[] = [
  {
    // Those who open records with a reason and decide who is let into a file.
    roles: ['seniorManager', 'hr'],
    way: {
      to: addressOf.files,
      title: text.files.nav,
      hint: text.ways.files,
      isHere: isOn('files', 'file'),
    },
  },
  {
    // An inspector opens packs of records; the others read which were opened.
    roles: ['inspector', 'seniorManager', 'dataProtectionOfficer'],
    way: {
      to: addressOf.inspection,
      title: text.inspection.nav,
      hint: text.ways.inspection,
      isHere: isOn('inspection'),
    },
  },
  {
    roles: ['dataProtectionOfficer'],
    way: {
      to: addressOf.protection,
      title: text.protection.nav,
      hint: text.ways.protection,
      isHere: isOn('protection', 'log'),
    },
  },
];

/** The pages of somebody besides their own supervision and their teams: whom they supervise, what they oversee, roles. */
export function waysFor(me: MeAnswer): Way[] {
  const people: Way = {
    to: addressOf.people,
    title: text.people.title,
    hint: text.ways.people,
    isHere: isOn('people'),
  };
  return [
    ...(me.supervises ? [people] : []),
    ...overviewWay(me),
    ...BY_ROLE.filter(({ roles }) => me.roles.some((role) => roles.includes(role))).map(({ way }) => way),
  ];
}

/** The pages of the teams that somebody manages, as many as have room among the links, and the choice of all. */
export function teamWays({ manages }: MeAnswer): Omit<Way, 'hint'>[] {
  const shown = manages.slice(0, MOST_TEAMS);
  const others = new Set(manages.slice(MOST_TEAMS).map(({ id }) => id));
  const all: Omit<Way, 'hint'> = {
    to: addressOf.teams,
    title: text.home.allTeams,
    isHere: (route) => route.page === 'teams' || (route.page === 'team' && others.has(route.team)),
  };
  return [
    ...shown.map(({ id, name }): Omit<Way, 'hint'> => ({
      to: addressOf.team(id),
      title: name,
      isHere: (route) => route.page === 'team' && route.team === id,
    })),
    ...(others.size > 0 ? [all] : []),
  ];
}

/** The widest that somebody oversees; a single team has its own page and needs none. */
function overviewWay(me: MeAnswer): Way[] {
  const [widest] = me.oversees;
  if (!widest || widest.kind === 'team') return [];
  const teams = teamWays(me);
  const isOverseeing = isOn('overview', 'widest', 'arrangements', 'sampling', 'team', 'pairing');
  return [
    {
      to: addressOf.overview(widest.scope),
      title: text.overview.nav,
      hint: text.ways.overview,
      isHere: (route) => isOverseeing(route) && !teams.some((team) => team.isHere(route)),
    },
  ];
}
