import { readFileSync } from 'node:fs';
import { listOpenMatters } from '../../bot/effects/listOpenMatters';
import { projectStanding } from '../../bot/effects/projectStanding';
import { makeOperations } from '../../bot/operations/makeOperations';
import type { Store } from '../../bot/store/openStore';
import { commands } from '../../bot/administration/commands';
import { routes, type Answer, type Route } from '../../bot/api/routes';
import { doVerbs } from '../../bot/chat/doVerbs';
import { registry, type ChangeName } from '../../bot/operations/registry';
import { allowanceOf, permissions, permissionTable, type Act } from '../../bot/supervision/permissions';
import { permittedCommands } from '../../bot/supervision/permittedCommands';
import type { OperationName } from '../../bot/supervision/operationName';
import { startAzurite, type Azurite } from '../support/azurite';
import {
  CANARY,
  openHouse,
  SESSIONS,
  type SessionName,
  type WalkedHouse,
  type Walker,
} from './support/walkedHouse';
import { walkedInputs } from './support/walkedInputs';

/** What is asked for when nothing is there: the same words for everybody. */
const NOT_FOUND = { ok: false, refusal: { code: 'notFound' } };

let azurite: Azurite;
let house: WalkedHouse;
beforeAll(async () => {
  azurite = await startAzurite();
  house = await openHouse(azurite.connectionString);
});
afterAll(() => azurite.stop());

const partiesOf = (walker: Walker, session?: SessionName) => new Set(walker.parties(session));

/** Those who may not first: what is refused must leave everything as it was. */
const inOrder = (act: Act, session?: SessionName): Walker[] =>
  [...house.walkers].sort((a, b) => Number(mayAtAll(act, a, session)) - Number(mayAtAll(act, b, session)));

const mayAtAll = (act: Act, walker: Walker, session?: SessionName): boolean =>
  allowanceOf(act, partiesOf(walker, session)) !== undefined;

function withoutReference(answer: object): object {
  return Object.fromEntries(
    Object.entries(answer).filter(([key, value]) => key !== 'reference' && value !== undefined),
  );
}

describe('walking through every operation in every relation and role', () => {
  it.each(Object.keys(registry) as ChangeName[])(
    '%s: done by whom the table names, and by nobody else',
    async (name) => {
      const worker = await house.file();
      const { session, input } = walkedInputs[name];
      const wrong: string[] = [];
      for (const walker of inOrder(name, session)) {
        const may = mayAtAll(name, walker, session);
        const outcome = await house.operations.perform(walker.actor, name, { worker, ...input });
        const found = outcome.ok || outcome.refusal.code !== 'notFound';
        if (found !== may)
          wrong.push(`${walker.title}: ${may ? 'refused' : 'let through'} ${JSON.stringify(outcome)}`);
        if (!may) expect(withoutReference(outcome)).toEqual(NOT_FOUND);
      }
      expect(wrong).toEqual([]);
    },
  );

  it('answers the same for what is not there', async () => {
    for (const name of Object.keys(registry) as ChangeName[]) {
      const outcome = await house.operations.perform(house.as('hr'), name, {
        worker: 'worker-nobody',
        ...walkedInputs[name].input,
      });
      expect(withoutReference(outcome)).toEqual(NOT_FOUND);
    }
  });

  it('refuses a name that is no operation, whoever asks', async () => {
    for (const { actor } of house.walkers) {
      const outcome = await house.operations.perform(actor, 'toString' as OperationName, {});
      expect(withoutReference(outcome)).toEqual(NOT_FOUND);
    }
  });
});

interface Walked {
  act: Act;
  session?: SessionName;
  params?: (worker: string) => object;
  body?: object;
}

const numbered = (session: SessionName) => (worker: string) => ({
  worker,
  session: SESSIONS[session],
  number: 1,
});
const reason = { reason: 'A complaint is being looked into.' };
const ofWorker = (worker: string) => ({ worker });

/** Every way of the tab's API, and what of the table it is; several tries of one where the session matters. */
const WAYS: Readonly<Record<string, readonly Walked[]>> = {
  'get /api/me': [{ act: 'me' }],
  'get /api/mine': [{ act: 'mine' }],
  'get /api/kept': [{ act: 'kept' }],
  'get /api/my-team': [{ act: 'myWorkers' }],
  'get /api/sessions/:worker/:session': (['open', 'done', 'past', 'owed'] as const).map((session) => ({
    act: 'openSession' as const,
    session,
    params: numbered(session),
  })),
  'get /api/records/:worker/:session/:number': (['done', 'past', 'owed'] as const).map((session) => ({
    act: 'openRecord' as const,
    session,
    params: numbered(session),
  })),
  'post /api/records/:worker/:session/:number': (['done', 'past', 'owed'] as const).map((session) => ({
    act: 'openRecord' as const,
    session,
    params: numbered(session),
    body: reason,
  })),
  'get /api/documents/:worker/:session/:number': [
    { act: 'document', session: 'done', params: numbered('done') },
  ],
  'post /api/documents/:worker/:session/:number': [
    { act: 'document', session: 'done', params: numbered('done'), body: reason },
  ],
  'get /api/files/:worker': [{ act: 'records', params: ofWorker }],
  'get /api/files/:worker/request': [{ act: 'requestAccess', params: ofWorker }],
  'post /api/find-worker': [{ act: 'findWorker', body: { words: 'Tom' } }],
  'get /api/access-requests': [{ act: 'accessRequests' }],
  'get /api/open-matters': [{ act: 'openMatters' }],
  'post /api/logs/:worker': [{ act: 'logOf', params: ofWorker, body: reason }],
  'get /api/teams/:team': [{ act: 'team', params: () => ({ team: 'walk-team' }) }],
  'get /api/supervisors/:team': [{ act: 'team', params: () => ({ team: 'walk-team' }) }],
  'get /api/cases/:worker': [{ act: 'openCases', params: ofWorker }],
  'get /api/overview/:scope': [{ act: 'overview', params: () => ({ scope: 'team.walk-team' }) }],
  'get /api/arrangements/:scope': [{ act: 'overview', params: () => ({ scope: 'team.walk-team' }) }],
  'post /api/inspector-pack/:scope': [
    { act: 'inspectorPack', params: () => ({ scope: 'team.walk-team' }), body: reason },
    { act: 'inspectorPack', params: () => ({ scope: 'team.walk-team' }) },
  ],
  'get /api/inspection': [{ act: 'inspection' }],
  'get /api/compliance/:scope': [{ act: 'tableExport', params: () => ({ scope: 'team.walk-team' }) }],
  'get /api/tables/:table/:scope/:format': [
    { act: 'tableExport', params: () => ({ table: 'rows', scope: 'team.walk-team', format: 'csv' }) },
  ],
  'get /api/pairings/:team/:worker/:function': [
    {
      act: 'pairing',
      session: 'open',
      params: (worker) => ({ team: 'walk-team', worker, function: 'personal' }),
    },
  ],
  'get /api/pairings/:team/:worker/:function/:format': [
    {
      act: 'pairing',
      session: 'open',
      params: (worker) => ({ team: 'walk-team', worker, function: 'personal', format: 'csv' }),
    },
  ],
  'get /api/access-log': [{ act: 'accessLog' }],
  'get /api/access-log/:before': [{ act: 'accessLog', params: () => ({ before: '3' }) }],
  'get /api/group-people': [{ act: 'groupPeople' }],
  'get /api/sampling/:scope': [{ act: 'sampling', params: () => ({ scope: 'team.walk-team' }) }],
  'get /api/audits': [{ act: 'audits' }],
  'get /api/audits/:worker/:session': [{ act: 'openAudit', session: 'audit', params: numbered('audit') }],
  'get /api/learning': [{ act: 'learning' }],
  'get /api/concerns': [{ act: 'concerns' }],
  'get /api/concerns/:worker/:concern': [
    { act: 'openConcern', params: (worker) => ({ worker, concern: 'concern-0001' }) },
  ],
  'get /api/export': [{ act: 'export' }],
  'post /api/verify': [{ act: 'verify', body: { file: 'JVBERi0=' } }],
  'post /api/preview/:worker/:session': [{ act: 'preview', session: 'open', params: numbered('open') }],
};

/** One's own things are asked for without an id: whoever has a file here is its worker. */
const OWN: readonly Act[] = ['accessLog', 'learning', 'concerns', 'export'];

/** What may hold what people wrote; everything else must hold none of it, whoever asks. */
const CONTENT: readonly Act[] = [
  'mine',
  'myWorkers',
  'openSession',
  'openRecord',
  'document',
  'preview',
  'accessRequests',
  'accessLog',
  'logOf',
  'concerns',
  'openConcern',
  'openAudit',
  'export',
];

const nameOf = ({ method, path }: Route): string => `${method} ${path}`;
const WRITES = 'post /api/operations/:name';

describe('walking through every way of the API', () => {
  it('knows every one that there is', () => {
    expect(routes.map(nameOf).sort()).toEqual([...Object.keys(WAYS), WRITES].sort());
  });

  it.each(routes.filter((route) => nameOf(route) !== WRITES).map((route) => [nameOf(route), route] as const))(
    '%s: open to whom the table names, and to nobody else',
    async (name, route) => {
      const worker = await house.file();
      await projected(worker);
      for (const way of WAYS[name] ?? []) expect(await misplaced(route, way, worker)).toEqual([]);
    },
  );
});

async function projected(worker: string): Promise<void> {
  await projectStanding(house.services, worker);
  await listOpenMatters(house.services, worker);
}

async function misplaced(route: Route, way: Walked, worker: string): Promise<string[]> {
  const wrong: string[] = [];
  for (const walker of house.walkers) {
    const how = OWN.includes(way.act)
      ? own(walker, worker)
      : allowanceOf(way.act, partiesOf(walker, way.session));
    const asked = await route.answer(house.operations, walker.actor, way.params?.(worker) ?? {}, way.body);
    const came = kindOf(asked);
    const expected = how === 'withReason' && !way.body ? 'reasonNeeded' : how ? 'answered' : 'notFound';
    if (came !== expected) wrong.push(`${walker.title}: ${came} where the table says ${expected}`);
    if (came === 'notFound') expect(withoutReference(asked)).toEqual(NOT_FOUND);
    const read = JSON.stringify(asked) + ('pdf' in asked ? asked.pdf.toString() : '');
    if (!CONTENT.includes(way.act) && read.includes(CANARY))
      wrong.push(`${walker.title}: was shown what people wrote`);
  }
  return wrong;
}

/** The supervisor of the house has a file as well. */
function own(walker: Walker, worker: string): 'allowed' | undefined {
  return [worker, house.as('supervisor').id].includes(walker.actor.id) ? 'allowed' : undefined;
}

function kindOf(answer: Answer): string {
  return 'refusal' in answer ? answer.refusal.code : 'answered';
}

describe('managers’ pages', () => {
  it('are answered from a store that refuses every read of a worker’s file', async () => {
    const worker = await house.file();
    await projected(worker);
    const read: string[] = [];
    const watched = new Proxy(house.store, {
      get: (store: Store, name: string) => {
        read.push(name);
        if (name === 'subjects' || name === 'sealed') throw new Error(`${name} was read`);
        return store[name as keyof Store];
      },
    });
    const nothing = {
      render: async () => Buffer.from(''),
      fetch: async () => undefined,
      sealed: async () => undefined,
    };
    const operations = makeOperations({ ...house.services, store: watched }, nothing);
    const manager = house.as('teamManager');
    const pages = [
      await operations.team(manager, 'walk-team'),
      await operations.overview(manager, 'team.walk-team'),
      await operations.pairing(manager, { team: 'walk-team', worker, function: 'personal' }),
    ];
    expect(pages.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(JSON.stringify(pages)).not.toContain(CANARY);
    expect([...new Set(read)].sort()).toEqual(['standings', 'teams']);
  });
});

describe('the permission table', () => {
  it('names every operation, and every button in a chat asks for one of them', () => {
    expect(Object.keys(registry).filter((name) => !(name in permissions))).toEqual([]);
    expect(Object.values(doVerbs).filter(({ operation }) => !(operation in permissions))).toEqual([]);
  });

  it('names every command of an administrator, and no other', () => {
    const named = Object.keys(permittedCommands).filter((name) => name.startsWith('admin '));
    expect(named.sort()).toEqual(
      Object.keys(commands)
        .map((name) => `admin ${name}`)
        .sort(),
    );
  });

  it('names every command that reaches what is kept', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const reaching = Object.entries(scripts)
      .filter(([, script]) => /tsx bot\/(?!policies|administration|text|privacy)/.test(script))
      .map(([name]) => `command ${name}`);
    expect(reaching.filter((name) => !(name in permittedCommands))).toEqual([]);
  });

  it('gives no role of the organisation a change of what two people wrote', () => {
    const byRole = Object.entries(permissions).filter(([, allowances]) =>
      ['administrator', 'policyOwner', 'auditor', 'inspector'].some((role) => role in allowances),
    );
    expect(byRole.map(([name]) => name)).toEqual([]);
    const managers = ['lineManager', 'teamManager', 'serviceManager', 'director', 'seniorManager', 'hr'];
    expect(Object.keys(permissionTable.openSession).filter((party) => managers.includes(party))).toEqual([]);
  });
});
