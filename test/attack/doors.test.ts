import { bodies } from './chapters/bodies';
import { cards } from './chapters/cards';
import { pages } from './chapters/pages';
import { refusals } from './chapters/refusals';
import { tokens } from './chapters/tokens';
import { words } from './chapters/words';
import { fuzzAt } from '../fuzz/fuzz';
import { plantWords, type PlantedWorld } from '../support/cloud/plantWords';
import { startCloud, type Cloud } from '../support/cloud/startCloud';
import type { SentToTeams } from '../support/cloud/teamsStandIn';

/** The real server as it runs in the cloud, attacked at both of its doors. */
describe('The server in its cloud configuration', () => {
  let open: { cloud: Cloud & { world: PlantedWorld }; world: PlantedWorld } | undefined;
  let sent: SentToTeams[] = [];
  beforeAll(async () => {
    const cloud = await startCloud(plantWords);
    open = { cloud, world: cloud.world };
    cloud.teams.onSent = (each) => void sent.push(each);
  }, 60_000);
  beforeEach(() => {
    sent = [];
  });
  afterAll(() => open?.cloud.stop());

  const told = () => {
    if (!open) throw new Error('The server did not start.');
    return { ...open, sent };
  };
  describe('tokens', () => tokens(told));
  describe('cards', () => cards(told));
  describe('pages', () => pages(told));
  describe('refusals', () => refusals(told));
  describe('what people write', () => words(told));
  describe('bodies', () => bodies(told));

  it('takes 500 drawn requests and activities without an error, a crash or a word to the wrong person', async () => {
    const said: string[] = [];
    const totals = await fuzzAt(told().cloud, 500, 1, (line) => void said.push(line));
    const wrong = said.filter((line) => !/^\d+ in /.test(line));
    expect({ totals, wrong }).toEqual({
      totals: { runs: 500, serverErrors: 0, crashes: 0, unhandled: 0, leaks: 0 },
      wrong: [],
    });
  });

  it('is the same process at the end, with nothing unhandled and no secret or word of anybody in its log', async () => {
    const { cloud, world } = told();
    expect(cloud.isUp()).toBe(true);
    expect((await cloud.state())?.unhandled).toBe(0);
    const written = cloud.log();
    expect(written).toContain('"ready"');
    expect(world.planted.filter(({ word }) => written.includes(word))).toEqual([]);
    expect(cloud.secrets.filter((secret) => written.includes(secret))).toEqual([]);
    expect(written).not.toMatch(/eyJ[\w-]{10}|Bearer|BEGIN|-----/);
  });
});
