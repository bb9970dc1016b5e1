import { answerClick } from '../../bot/chat/clicks';
import { readCommand, COMMAND_NAMES } from '../../bot/chat/commands';
import { showVerbs } from '../../bot/chat/showVerbs';
import type { ShowVerb } from '../../bot/chat/cards/actions';
import type { ClickData, Turn, Way } from '../../bot/chat/turn';
import { answerTyped } from '../../bot/chat/typed';
import { allowanceOf, type Act } from '../../bot/supervision/permissions';
import { ctx } from '../cards/support/cardContext';
import { CANARY, SESSIONS, type SessionName } from '../operations/support/walkedFile';
import { openHouse, type WalkedHouse } from '../operations/support/walkedHouse';
import type { Walker } from '../operations/support/walkers';
import { startAzurite, type Azurite } from '../support/azurite';

let azurite: Azurite;
let house: WalkedHouse;
let worker: string;
beforeAll(async () => {
  azurite = await startAzurite();
  house = await openHouse(azurite.connectionString);
  worker = await house.file();
  for (const party of ['supervisor', 'caseSupervisor'] as const) {
    const key = { kind: 'supervises', worker, function: 'personal' } as const;
    await house.store.people.put(house.as(party).id, key);
  }
});
afterAll(() => azurite.stop());

/** What a verb is of the permission table, and in which session it is tried. */
interface Walked {
  act: Act;
  session?: SessionName;
  data?: ClickData;
}

const inOpen = (act: Act, data: ClickData = {}): Walked => ({ act, session: 'open', data });

/** Every verb that shows something. A new one is to be added here: the walk then says to whom it shows it. */
const SHOWN: Readonly<Record<ShowVerb, Walked>> = {
  'show.start': { act: 'myWorkers' },
  'show.plan': { act: 'startSession' },
  'show.session': inOpen('openSession'),
  'show.prepare': inOpen('saveReflection'),
  'show.preview': inOpen('saveReflection'),
  'show.move': inOpen('openSession'),
  'show.requestMove': inOpen('openSession'),
  'show.cancel': inOpen('openSession'),
  'show.write': inOpen('saveRecord'),
  'show.heading': inOpen('saveRecord', { heading: 'support' }),
  'show.actionsForm': inOpen('saveRecord'),
  'show.details': inOpen('saveRecord'),
  'show.difference': inOpen('openSession'),
  'show.recordPreview': inOpen('preview'),
  'show.record': { act: 'openRecord', session: 'done', data: { number: 1 } },
  'show.change': { act: 'openRecord', session: 'past', data: { number: 1 } },
  'show.actions': { act: 'mine' },
  'show.stuck': inOpen('openSession', { action: 'action-0001', state: 'stuck' }),
  'show.cases': { act: 'openCases' },
  'show.mine': { act: 'mine' },
  'show.log': { act: 'accessLog' },
  'show.request': { act: 'mine' },
  'show.help': { act: 'me' },
};

const turnOf = (walker: Walker, way: Way, chat?: string): Turn => ({
  operations: house.operations,
  actor: walker.actor,
  way,
  titles: false,
  ctx,
  newId: () => 'new-0001',
  ...(chat && { chat }),
});

/** A chat has no room for a reason that somebody else reads: who needs one is sent to the tab. */
function mayBeShown(walker: Walker, { act, session }: Walked): boolean {
  if (act === 'accessLog') return [worker, house.as('supervisor').id].includes(walker.actor.id);
  return allowanceOf(act, new Set(walker.parties(session))) === 'allowed';
}

/** Whose words are in the file. */
const theirs = (walker: Walker): boolean =>
  walker.parties('open').some((party) => party === 'worker' || party === 'pairedSupervisor');

describe('walking through everything that a chat shows, in every relation and role', () => {
  it('knows every verb that there is', () => {
    expect(Object.keys(SHOWN).sort()).toEqual(Object.keys(showVerbs).sort());
  });

  it.each(Object.keys(SHOWN) as ShowVerb[])(
    '%s: shown to whom the table names, and to nobody else',
    async (verb) => {
      const { session, data } = SHOWN[verb];
      const wrong: string[] = [];
      for (const walker of house.walkers) {
        const clicked = { worker, ...(session && { session: SESSIONS[session] }), ...data };
        const shown = await answerClick(turnOf(walker, 'invoke'), { verb, data: clicked, automatic: false });
        const may = mayBeShown(walker, SHOWN[verb]);
        if ((shown.refused ?? false) === may) wrong.push(`${walker.title}: ${may ? 'refused' : 'shown'}`);
        const reads = JSON.stringify(shown.card).includes(CANARY);
        if (reads && !(may && (theirs(walker) || session))) wrong.push(`${walker.title}: read ${CANARY}`);
      }
      expect(wrong).toEqual([]);
    },
  );

  it('answers the same for what is not there', async () => {
    const walker = house.walkers.find(({ title }) => title === 'a stranger') as Walker;
    const asked = async (whose: string) =>
      (
        await answerClick(turnOf(walker, 'invoke'), {
          verb: 'show.session',
          data: { worker: whose, session: SESSIONS.open },
          automatic: false,
        })
      ).card;
    const plain = (card: object) => JSON.stringify(card).replace(/quote [0-9A-F]{8}/, '');
    expect(plain(await asked(worker))).toBe(plain(await asked('worker-nobody')));
  });
});

describe('typing every command, in every relation and role', () => {
  it.each(COMMAND_NAMES)('%s leaves nothing in the chat that anybody wrote', async (name) => {
    const typed = name === 'mine' ? 'my supervision' : name === 'log' ? 'who opened my file' : name;
    expect(readCommand(typed).name).toBe(name);
    const leaks: string[] = [];
    for (const walker of house.walkers)
      for (const chat of [undefined, 'shared-chat']) {
        const { card } = await answerTyped(turnOf(walker, 'message', chat), typed);
        if (JSON.stringify(card).includes(CANARY)) leaks.push(walker.title);
      }
    expect(leaks).toEqual([]);
  });
});
