import { readFileSync } from 'node:fs';
import { commands } from '../../bot/administration/commands';
import { routes, type Answer, type Route } from '../../bot/api/routes';
import { doVerbs } from '../../bot/chat/doVerbs';
import { listOpenMatters } from '../../bot/effects/listOpenMatters';
import { projectStanding } from '../../bot/effects/projectStanding';
import { makeOperations } from '../../bot/operations/makeOperations';
import { registry, type ChangeName } from '../../bot/operations/registry';
import type { Store } from '../../bot/store/openStore';
import type { OperationName } from '../../bot/supervision/operationName';
import { allowanceOf, permissions, permissionTable, type Act } from '../../bot/supervision/permissions';
import { permittedCommands } from '../../bot/supervision/permittedCommands';
import { startAzurite, type Azurite } from '../support/azurite';
import { CANARY, type SessionName } from './support/walkedFile';
import { openHouse, type WalkedHouse } from './support/walkedHouse';
import { walkedInputs } from './support/walkedInputs';
import { CONTENT, OWN, WAYS, type Walked } from './support/walkedWays';
import type { Walker } from './support/walkers';

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
