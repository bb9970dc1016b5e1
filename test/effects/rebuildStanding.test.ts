import { rebuildStanding, rebuildWhereOld } from '../../bot/effects/rebuildStanding';
import { projectStanding } from '../../bot/effects/projectStanding';
import { projectionVersion } from '../../bot/operations/projectionVersion';
import type { Tally } from '../../bot/supervision/tally';
import { startAzurite, type Azurite } from '../support/azurite';
import { makeDesk, type Desk } from './support/desk';

const SERVICE = 'Family Safeguarding';

let azurite: Azurite;
let desk: Desk;

beforeAll(async () => {
  azurite = await startAzurite();
  desk = await makeDesk(azurite.connectionString);
  await desk.services.store.teams.put({ id: 'north', name: 'North team', service: SERVICE, managers: [] });
  await projectStanding(desk.services, desk.worker);
});

afterAll(() => azurite.stop());

const versions = async () =>
  (await desk.services.store.standings.tallies<Tally>(SERVICE)).map((tally) => tally?.v);

/** The same services after another version of the policy was adopted. */
const adopted = () => ({
  ...desk.services,
  policies: [...desk.services.policies],
  hash: () => 'another policy',
});

describe('the managers’ projection', () => {
  it('is left alone where it was made under the same policies', async () => {
    expect(await rebuildWhereOld(desk.services)).toBe('present');
  });

  it('is made anew when a policy was adopted', async () => {
    const services = adopted();
    expect(await rebuildWhereOld(services)).toBe('rebuilt');
    expect(await versions()).toEqual([projectionVersion(services)]);
    expect(await versions()).not.toEqual([projectionVersion(desk.services)]);
    expect(await rebuildWhereOld(services)).toBe('present');
  });

  it('is made anew on demand, and says how far it is', async () => {
    const said: number[] = [];
    expect(await rebuildStanding(desk.services, (done) => said.push(done))).toBe(1);
    expect(said).toEqual([1]);
    expect(await versions()).toEqual([projectionVersion(desk.services)]);
  });
});
