import { samplePeople, samplePerson, type SampleStatus } from '../../../infra/local/sample/people';
import { CLOUD } from '../../support/cloud/issuers';
import { activityOf, ask } from '../../support/cloud/personAt';
import { badTokens } from '../support/badTokens';
import type { Told } from '../support/told';

const { oid } = samplePerson('tom');
const whoIs = (is: SampleStatus) => samplePeople.find(({ status }) => status === is)?.oid;
const OTHER_TENANT = '33333333-3333-4333-8333-333333333333';
const json = { 'content-type': 'application/json' };

/** Headers that open neither door. */
export function tokens(told: Told): void {
  const atTab = (authorization?: string) =>
    ask(told().cloud, '/api/mine', { headers: { ...(authorization && { authorization }) } });
  const atBot = (authorization?: string, over: object = {}) =>
    ask(told().cloud, '/api/messages', {
      method: 'POST',
      headers: { ...json, ...(authorization && { authorization }) },
      body: JSON.stringify(activityOf(oid, { text: 'my supervision', ...over })),
    });
  const teams = (as = {}) => told().cloud.issuers.teams(as);
  const tab = (as = {}) => told().cloud.issuers.tab(oid, as);

  it('opens both doors to tokens that are as they should be', async () => {
    expect((await atTab(await tab())).status).toBe(200);
    expect((await atBot(await teams())).status).toBe(200);
    expect(told().sent).toHaveLength(1);
  });

  describe.each(Object.entries(badTokens))('%s', (_what, make) => {
    it('does not open the tab’s door, which says no more than to sign in', async () => {
      const answer = await atTab(await make(told().cloud.issuers, tab));
      expect(answer.status).toBe(401);
      expect(JSON.parse(answer.text)).toMatchObject({ code: 'signIn' });
    });

    it('does not open the bot’s door, and nothing is sent', async () => {
      const answer = await atBot(await make(told().cloud.issuers, teams));
      expect([answer.status, answer.text]).toEqual([401, '']);
      expect(told().sent).toEqual([]);
    });
  });

  it.each([
    ['of another tenant', { tid: OTHER_TENANT }],
    [
      'of another tenant by its own issuer',
      { tid: OTHER_TENANT, iss: `https://sts.windows.net/${OTHER_TENANT}/` },
    ],
    ['of an application', { scp: undefined, roles: ['Administrator'], idtyp: 'app' }],
    ['for signing in, not for this server', { scp: undefined, nonce: 'n' }],
    ['with a scope whose name only begins so', { scp: 'access_as_user_too' }],
    ['of nobody', { oid: undefined }],
    ['of somebody who is no id', { oid: '../tom' }],
  ])('the tab’s door stays shut to a token %s', async (_what, claims) => {
    expect((await atTab(await tab({ claims }))).status).toBe(401);
  });

  it.each([
    ['guest', { acct: 1 }],
    ['guest', { oid: whoIs('guest') }],
    ['left', { oid: whoIs('left') }],
  ])('the tab’s door says to who holds a good token why it is not enough: %s', async (why, claims) => {
    const answer = await atTab(await tab({ claims }));
    expect(answer.status).toBe(403);
    expect(JSON.parse(answer.text)).toMatchObject({ code: why });
  });

  it.each([
    [
      'the emulator',
      {
        iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/',
        appid: CLOUD.appId,
        ver: '1.0',
      },
      {},
    ],
    [
      'another bot',
      { iss: `https://login.microsoftonline.com/${CLOUD.tenant}/v2.0`, azp: 'bot', ver: '2.0' },
      {},
    ],
    [
      'a message that names an App Service channel',
      { iss: `https://sts.windows.net/${CLOUD.tenant}/`, appid: CLOUD.appId, ver: '1.0' },
      { channelId: 'AseChannel' },
    ],
    ['a token for another service address', { serviceurl: 'https://smba.trafficmanager.net/amer/' }, {}],
    ['a token for no service address', { serviceurl: undefined }, {}],
  ])('the bot’s door stays shut to %s', async (_what, claims, over) => {
    expect((await atBot(await teams({ claims }), over)).status).toBe(401);
    expect(told().sent).toEqual([]);
  });

  it('each door refuses the other’s tokens', async () => {
    expect([(await atTab(await teams())).status, (await atBot(await tab())).status]).toEqual([401, 401]);
  });

  it.each([
    'https://evil.example/',
    'http://smba.trafficmanager.net/uk/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://smba.trafficmanager.net@evil.example/',
    'https://evil.example/#smba.trafficmanager.net',
    'https://evil.example\\.botframework.com/',
    'https://169.254.169.254/metadata/identity',
    'https://127.0.0.1/',
    'file:///etc/passwd',
  ])('answers nothing to %s, however well it is signed', async (serviceUrl) => {
    const answer = await atBot(await teams({ claims: { serviceurl: serviceUrl } }), { serviceUrl });
    expect(answer.status).toBe(400);
    expect(told().sent).toEqual([]);
  });

  it('serves Teams alone of the channels that there are', async () => {
    for (const channelId of ['AseChannel', 'emulator', 'directline', '', undefined])
      expect((await atBot(await teams(), { channelId })).status).toBe(400);
  });

  it('keys are asked for seldom, however many tokens name keys that there are not', async () => {
    const { asked } = told().cloud.issuers;
    const before = { ...asked };
    for (let n = 0; n < 20; n += 1) {
      await atTab(await tab({ kid: `no-key-${n}` }));
      await atBot(await teams({ kid: `no-key-${n}` }));
    }
    expect((asked['/tab/keys'] ?? 0) - (before['/tab/keys'] ?? 0)).toBeLessThan(2);
    expect((asked['/bot/keys'] ?? 0) - (before['/bot/keys'] ?? 0)).toBeLessThan(2);
  });
}
