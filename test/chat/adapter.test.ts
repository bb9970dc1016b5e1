import { appIdOf, makeAdapter, type BotIdentity } from '../../bot/chat/adapter';
import { makeProcessActivity } from '../../bot/chat/processActivity';

const single: BotIdentity = {
  mode: 'cloud',
  appType: 'SingleTenant',
  appId: 'app',
  tenantId: 'tenant',
  password: 'secret',
};
const managed: BotIdentity = { mode: 'cloud', appType: 'UserAssignedMSI', appId: 'app', tenantId: 'tenant' };
const none = () => undefined;

describe('who the bot is', () => {
  it('can be a single-tenant app or a managed identity', () => {
    expect(() => makeAdapter(single, none)).not.toThrow();
    expect(() => makeAdapter(managed, none)).not.toThrow();
    expect([appIdOf(single), appIdOf({ mode: 'local' })]).toEqual(['app', '']);
  });

  it.each([
    [{ ...single, appId: '' }, 'MicrosoftAppId'],
    [{ ...single, tenantId: ' ' }, 'MicrosoftAppTenantId'],
    [{ ...single, password: '' }, 'MicrosoftAppPassword'],
    [{ ...managed, appId: '' }, 'MicrosoftAppId'],
  ] as [BotIdentity, string][])('is refused by the name of what is missing: %j', (identity, name) => {
    expect(() => makeAdapter(identity, none)).toThrow(name);
  });
});

describe('an unsigned request in the cloud configuration', () => {
  it('is refused before anything of it is read, and no turn is run (TEAMS.md A 4)', async () => {
    const ran = jest.fn();
    const { knock, open } = makeProcessActivity({
      adapter: makeAdapter(single, none),
      bot: ran,
      reach: 'cloud',
      appId: 'app',
      report: none,
    });
    const send = jest.fn();
    const body = {
      type: 'message',
      text: 'hi',
      channelId: 'msteams',
      serviceUrl: 'https://smba.trafficmanager.net/uk/',
      conversation: { id: 'c' },
    };
    expect(knock({})).toBe(false);
    expect(await open({ headers: {}, body }, { send })).toBe('refused');
    expect(send).not.toHaveBeenCalled();
    expect(ran).not.toHaveBeenCalled();
  });
});
