import { makeSignIn } from '../../bot/api/signIn';
import { makeAdapter } from '../../bot/chat/adapter';
import { makeProcessActivity } from '../../bot/chat/processActivity';
import { samplePerson } from '../../infra/local/sample/people';
import { CLOUD, startIssuers, TAB_ISSUERS, type Issuers } from '../support/cloud/issuers';
import { activityOf } from '../support/cloud/personAt';

const { oid } = samplePerson('tom');
const HOUR = 3_600_000;
const real = Date.now;
let issuers: Issuers;

beforeEach(async () => {
  issuers = await startIssuers();
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(async () => {
  jest.restoreAllMocks();
  await issuers.stop();
});

/** From here on it is so much later, for whoever asks the time. */
const later = (milliseconds: number) =>
  jest.spyOn(Date, 'now').mockImplementation(() => real() + milliseconds);

/** Long enough for the whole test. */
const lasting = { expires: 7 * 86_400 };

describe('keys that change', () => {
  it('are taken at the tab’s door as soon as they are published, and the old ones no more', async () => {
    const signIn = makeSignIn({
      tenant: CLOUD.tenant,
      audiences: [CLOUD.tabClientId],
      issuers: TAB_ISSUERS,
      jwksUrl: `${issuers.url}/tab/keys`,
    });
    const old = await issuers.tab(oid, lasting);
    expect(await signIn(old)).toMatchObject({ id: oid });
    await issuers.rotate();
    later(60_000);
    expect(await signIn(await issuers.tab(oid, lasting))).toMatchObject({ id: oid });
    later(HOUR);
    expect(await signIn(old)).toBeUndefined();
  });

  it('are taken at the bot’s door within the hour, and the old ones no more after a day', async () => {
    const { open } = makeProcessActivity({
      adapter: makeAdapter(
        {
          mode: 'cloud',
          appType: 'UserAssignedMSI',
          appId: CLOUD.appId,
          tenantId: CLOUD.tenant,
          openIdMetadata: `${issuers.url}/bot/.well-known/openidconfiguration`,
        },
        () => undefined,
      ),
      bot: async () => undefined,
      reach: 'cloud',
      appId: CLOUD.appId,
      report: () => undefined,
    });
    const knock = (authorization: string) =>
      open(
        { headers: { authorization }, body: activityOf(oid, { type: 'event' }) },
        { send: () => undefined },
      );
    const old = await issuers.teams(lasting);
    expect(await knock(old)).toBe('answered');
    await issuers.rotate();
    later(HOUR + 1_000);
    expect(await knock(await issuers.teams(lasting))).toBe('answered');
    expect(await knock(old)).toBe('refused');
  });
});
