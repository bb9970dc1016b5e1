/** A service that the server calls, each behind a gate of its own. */
export type Service = 'tables' | 'queues' | 'graph' | 'signIn';

/**
 * What the server does between a second signature and the receipt that people see, in the order of a
 * filing without faults; each is one request that passes a gate, and each is a place to be killed at.
 */
export const STEPS = [
  'load',
  'announce',
  'commit.signature',
  'hasten',
  'receive',
  'operation.read',
  'standing.read',
  'projection.write',
  'outcomes.read',
  'sealed.read',
  'sealed.put',
  'commit.noteSealed',
  'token',
  'upload',
  'columns',
  'commit.noteFiling',
  'record.note',
  'sealed.remove',
  'outcome.write',
  'head.read',
  'folder.read',
  'grants.read',
  'grant',
  'commit.noteAccess',
  'conversation.read',
  'receipt',
  'due.write',
  'again',
  'done',
] as const;

/** Steps that only faults lead to, and at which a server is killed too. */
export const DETOURS = ['compare', 'compare.bytes', 'fence'] as const;

/** Steps that only faults lead to, and only seldom. */
type Byway = 'poison' | 'commit.retryFiling' | 'commit.noteReach';

/** Where a request stands in a filing; undefined for what is no part of one, such as looking at an empty queue. */
export type Step = (typeof STEPS)[number] | (typeof DETOURS)[number] | Byway;

/** A request on its way through a gate. */
export interface Passing {
  method: string;
  url: string;
  body: string;
}

type Rule = readonly [step: Step, method: string, url: RegExp, body?: RegExp];

const RULES: Record<Service, readonly Rule[]> = {
  tables: [
    ['sealed.remove', 'POST', /\$batch/, /(?:PUT|DELETE) \S*\/Sealed\(/],
    ['sealed.put', 'POST', /\$batch/, /POST \S*\/Sealed/],
    ['commit.signature', 'POST', /\$batch/, /name\\*":\\*"(signRecord|completeAudit)/],
    ...(['noteSealed', 'noteFiling', 'noteAccess', 'retryFiling', 'noteReach'] as const).map((name): Rule => [
      `commit.${name}`,
      'POST',
      /\$batch/,
      new RegExp(`name\\\\*":\\\\*"${name}`),
    ]),
    ['operation.read', 'GET', /\/Supervision\(.*RowKey='op\|/],
    ['fence', 'POST', /\/Supervision/, /"RowKey":"op\|/],
    ['outcome.write', 'PUT', /\/Supervision\(.*RowKey='e\|/],
    ['outcomes.read', 'GET', /\/Supervision\(\).*'e\|/],
    ['head.read', 'GET', /\/Supervision\(.*RowKey='h\|/],
    ['load', 'GET', /\/Supervision\(\)/],
    ['standing.read', 'GET', /\/Standing\(/],
    ['projection.write', 'PUT', /\/Standing\(/],
    ['projection.write', 'POST', /\/Standing/],
    ['projection.write', 'PUT', /\/People\(/],
    ['projection.write', 'DELETE', /\/People\(/],
    ['record.note', 'POST', /\/Records/],
    ['record.note', 'PUT', /\/Records\(/],
    ['sealed.read', 'GET', /\/Sealed\(\)/],
    ['conversation.read', 'GET', /\/Conversations\(/],
    ['due.write', 'PUT', /\/Due\(/],
  ],
  queues: [
    ['poison', 'POST', /\/operations-poison\/messages/],
    ['announce', 'POST', /\/operations\/messages/],
    ['receive', 'GET', /\/operations\/messages/],
    ['hasten', 'PUT', /\/operations\/messages\/.*visibilitytimeout=0/],
    ['again', 'PUT', /\/operations\/messages\//],
    ['done', 'DELETE', /\/operations\/messages\//],
  ],
  graph: [
    ['upload', 'PUT', /\/root:\/.*:\/content/],
    ['compare', 'GET', /\/root:\/.*\.pdf/],
    ['compare.bytes', 'GET', /\/items\/[^/]+\/content/],
    ['folder.read', 'GET', /\/root:\/[^/]+$/],
    ['grants.read', 'GET', /\/permissions/],
    ['grant', 'POST', /\/invite/],
    ['columns', 'PATCH', /\/listItem\/fields/],
    ['receipt', 'POST', /\/_connector\/.*\/activities/],
  ],
  signIn: [['token', 'POST', /\/token/]],
};

/** The step that a request is. */
export function stepOf(service: Service, { method, url, body }: Passing): Step | undefined {
  const address = readable(url);
  const found = RULES[service].find(
    ([, verb, where, what]) => verb === method && where.test(address) && (what?.test(body) ?? true),
  );
  return found?.[0];
}

function readable(url: string): string {
  try {
    return decodeURIComponent(url.replaceAll('+', ' '));
  } catch {
    return url;
  }
}
