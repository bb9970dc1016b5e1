/** Which page the address names. */
export type Route =
  | { page: 'home' }
  | { page: 'me' }
  | { page: 'session'; worker: string; session: string }
  | { page: 'record'; worker: string; session: string; number: number }
  | { page: 'cases'; worker: string }
  | { page: 'overview'; scope: string }
  | { page: 'arrangements'; scope: string }
  /** The overview of the most that the person may see. */
  | { page: 'widest' }
  | { page: 'sampling'; scope: string }
  | { page: 'team'; team: string }
  /** The choice of the teams that one manages. */
  | { page: 'teams' }
  | { page: 'newGroup' }
  | { page: 'audit'; worker: string; session: string }
  | { page: 'pairing'; team: string; worker: string; function: string }
  | { page: 'people' }
  | { page: 'learning' }
  | { page: 'concerns' }
  | { page: 'concern'; worker: string; concern: string }
  | { page: 'files' }
  | { page: 'file'; worker: string }
  | { page: 'protection' }
  | { page: 'inspection' }
  | { page: 'log'; worker: string }
  | { page: 'verify' }
  | { page: 'kept' }
  | { page: 'nowhere' };

const ID = '([A-Za-z0-9-]{1,64})';
/** 'directorate', 'service.<id>' or 'team.<id>'. */
const SCOPE = '(directorate|(?:service|team)\\.[A-Za-z0-9-]{1,64})';
const PATTERNS: [RegExp, (parts: string[]) => Route][] = [
  [/^\/tab\/?$/, () => ({ page: 'home' })],
  [/^\/tab\/me$/, () => ({ page: 'me' })],
  [/^\/tab\/group$/, () => ({ page: 'newGroup' })],
  [/^\/tab\/verify$/, () => ({ page: 'verify' })],
  [/^\/tab\/files$/, () => ({ page: 'files' })],
  [new RegExp(`^/tab/file/${ID}$`), ([worker = '']) => ({ page: 'file', worker })],
  [/^\/tab\/inspection$/, () => ({ page: 'inspection' })],
  [/^\/tab\/protection$/, () => ({ page: 'protection' })],
  [new RegExp(`^/tab/log/${ID}$`), ([worker = '']) => ({ page: 'log', worker })],
  [/^\/tab\/teams$/, () => ({ page: 'teams' })],
  [/^\/tab\/people$/, () => ({ page: 'people' })],
  [/^\/tab\/learning$/, () => ({ page: 'learning' })],
  [/^\/tab\/concern$/, () => ({ page: 'concerns' })],
  [
    new RegExp(`^/tab/concern/${ID}/${ID}$`),
    ([worker = '', concern = '']) => ({ page: 'concern', worker, concern }),
  ],
  [/^\/tab\/kept$/, () => ({ page: 'kept' })],
  [
    new RegExp(`^/tab/session/${ID}/${ID}$`),
    ([worker = '', session = '']) => ({ page: 'session', worker, session }),
  ],
  [
    new RegExp(`^/tab/record/${ID}/${ID}/(\\d{1,4})$`),
    ([worker = '', session = '', number]) => ({ page: 'record', worker, session, number: Number(number) }),
  ],
  [
    new RegExp(`^/tab/audit/${ID}/${ID}$`),
    ([worker = '', session = '']) => ({ page: 'audit', worker, session }),
  ],
  [new RegExp(`^/tab/cases/${ID}$`), ([worker = '']) => ({ page: 'cases', worker })],
  [new RegExp(`^/tab/arrangements/${SCOPE}$`), ([scope = '']) => ({ page: 'arrangements', scope })],
  [/^\/tab\/overview\/?$/, () => ({ page: 'widest' })],
  [new RegExp(`^/tab/overview/${SCOPE}$`), ([scope = '']) => ({ page: 'overview', scope })],
  [new RegExp(`^/tab/sampling/${SCOPE}$`), ([scope = '']) => ({ page: 'sampling', scope })],
  [new RegExp(`^/tab/team/${ID}$`), ([team = '']) => ({ page: 'team', team })],
  [
    new RegExp(`^/tab/pairing/${ID}/${ID}/${ID}$`),
    ([team = '', worker = '', name = '']) => ({ page: 'pairing', team, worker, function: name }),
  ],
];

/** Reads an address of the tab. */
export function routeOf(path: string): Route {
  for (const [pattern, make] of PATTERNS) {
    const match = pattern.exec(path);
    if (match) return make(match.slice(1));
  }
  return { page: 'nowhere' };
}

/** The addresses of the pages. */
export const addressOf = {
  home: '/tab/',
  me: '/tab/me',
  newGroup: '/tab/group',
  audit: (ref: { worker: string; session: string }) => `/tab/audit/${ref.worker}/${ref.session}`,
  verify: '/tab/verify',
  files: '/tab/files',
  file: (worker: string) => `/tab/file/${worker}`,
  inspection: '/tab/inspection',
  protection: '/tab/protection',
  log: (worker: string) => `/tab/log/${worker}`,
  people: '/tab/people',
  teams: '/tab/teams',
  learning: '/tab/learning',
  concerns: '/tab/concern',
  concern: (at: { worker: string; concern: string }) => `/tab/concern/${at.worker}/${at.concern}`,
  kept: '/tab/kept',
  session: (ref: { worker: string; session: string }) => `/tab/session/${ref.worker}/${ref.session}`,
  record: (ref: { worker: string; session: string }, number: number) =>
    `/tab/record/${ref.worker}/${ref.session}/${number}`,
  cases: (worker: string) => `/tab/cases/${worker}`,
  widest: '/tab/overview',
  arrangements: (scope: string) => `/tab/arrangements/${scope}`,
  overview: (scope: string) => `/tab/overview/${scope}`,
  sampling: (scope: string) => `/tab/sampling/${scope}`,
  team: (team: string) => `/tab/team/${team}`,
  pairing: (team: string, worker: string, name: string) => `/tab/pairing/${team}/${worker}/${name}`,
};

/** What the managers' pages ask of the API. */
export const askedBy = {
  overview: (scope: string) => `/api/overview/${scope}`,
  arrangements: (scope: string) => `/api/arrangements/${scope}`,
  sampling: (scope: string) => `/api/sampling/${scope}`,
  team: (team: string) => `/api/teams/${team}`,
  pairing: (at: { team: string; worker: string; function: string }) =>
    `/api/pairings/${at.team}/${at.worker}/${at.function}`,
};

/** What a page will ask first, where that is worth asking before its script has come. */
export function askedFirst(route: Route): string | undefined {
  if (route.page === 'overview') return askedBy.overview(route.scope);
  if (route.page === 'arrangements') return askedBy.arrangements(route.scope);
  if (route.page === 'team') return askedBy.team(route.team);
  return route.page === 'pairing' ? askedBy.pairing(route) : undefined;
}
