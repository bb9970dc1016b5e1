import { samplePerson } from '../../../infra/local/sample/people';
import { CLOUD } from '../../support/cloud/issuers';
import { activityOf, ask, personAt } from '../../support/cloud/personAt';
import { badTokens } from '../support/badTokens';
import { lineOf } from '../support/lineOf';
import type { Told } from '../support/told';

const { oid } = samplePerson('tom');
const sent = { worker: oid, session: 'planted-sent' };
const json = { 'content-type': 'application/json' };
const referenceIn = (card: string) => /quote ([0-9A-Fa-f]{8})/.exec(card)?.[1] ?? 'none';

/** Why each is refused at the tab's door and at the bot's; the same words where one is given. */
const WHY: Record<string, [tab: string, bot: string]> = {
  'none at all': ['missing', 'missing'],
  'another scheme': ['form', 'form'],
  'nothing but the scheme': ['form', 'form'],
  'no token': ['form', 'form'],
  'one that has expired': ['expired', 'expired'],
  'one that is not valid yet': ['notYet', 'notYet'],
  'one for another application': ['audience', 'audience'],
  'one of another issuer': ['issuer', 'issuer'],
  'one of no issuer': ['issuer', 'issuer'],
  'one signed by another key': ['signature', 'signature'],
  'one that names a key that is not published': ['key', 'signature'],
  'one whose key’s name is a path': ['key', 'signature'],
  'alg none': ['form', 'form'],
  'alg none with a signature': ['signature', 'signature'],
  'alg None, in another spelling': ['signature', 'signature'],
  'the public key as a shared secret': ['signature', 'signature'],
  'the published key as a shared secret': ['signature', 'signature'],
  'an empty shared secret': ['signature', 'signature'],
  'a key that it brings along': ['signature', 'signature'],
  'one without its signature': ['form', 'form'],
  'one cut short': ['signature', 'signature'],
  'one whose words were altered': ['signature', 'signature'],
  'one of a hundred kilobytes': ['form', 'form'],
};

/** What the log says of who was turned away: enough to see an attack, and nothing that anybody sent. */
export function refusals(told: Told): void {
  const tab = (as = {}) => told().cloud.issuers.tab(oid, as);
  const teams = (as = {}) => told().cloud.issuers.teams(as);
  const atTab = (authorization?: string) =>
    ask(told().cloud, '/api/mine', { headers: { ...(authorization && { authorization }) } });
  const atBot = (authorization?: string, over: Record<string, unknown> = {}) =>
    ask(told().cloud, '/api/messages', {
      method: 'POST',
      headers: { ...json, ...(authorization && { authorization }) },
      body: JSON.stringify(activityOf(oid, over)),
    });
  /** What the log gained, once the line that says so is there. */
  const gained = async (before: number, message: string) => {
    const since = { log: () => told().cloud.log().slice(before) };
    return { line: await lineOf(since, message), text: since.log() };
  };

  it('knows why for every token that is tried', () => {
    expect(Object.keys(WHY)).toEqual(Object.keys(badTokens));
  });

  it.each(Object.entries(badTokens))(
    'a sign-in by %s is logged with its reason at both doors',
    async (name, make) => {
      const header = await make(told().cloud.issuers, tab);
      const { text } = await atTab(header);
      const { reference } = JSON.parse(text) as { reference: string };
      const line = await lineOf(told().cloud, reference);
      expect(line).toMatchObject({
        msg: 'sign-in refused',
        door: 'tab',
        why: WHY[name]?.[0],
        address: '127.0.0.1',
      });
      const before = told().cloud.log().length;
      await atBot(await make(told().cloud.issuers, teams));
      const bot = await gained(before, 'sign-in refused');
      expect(bot.line).toMatchObject({
        door: 'bot',
        why: WHY[name]?.[1],
        address: '127.0.0.1',
        reference: expect.any(String),
      });
      for (const part of (header ?? '')
        .slice(7)
        .split('.')
        .filter((each) => each.length > 20))
        expect(told().cloud.log()).not.toContain(part);
    },
  );

  it.each([
    ['expired', {}, { expires: -600 }],
    ['tenant', { tid: CLOUD.appId }, {}],
    ['scope', { scp: 'access_as_user_too' }, {}],
    ['guest', { acct: 1 }, {}],
  ])('a person whose signature holds is named (%s)', async (why, claims, as) => {
    const { text } = await atTab(await tab({ claims, ...as }));
    const line = await lineOf(told().cloud, (JSON.parse(text) as { reference: string }).reference);
    expect(line).toMatchObject({ why, person: oid });
  });

  it.each(['one signed by another key', 'one cut short', 'one whose words were altered'])(
    'nobody is named on the word of %s',
    async (name) => {
      const { text } = await atTab(await badTokens[name]?.(told().cloud.issuers, tab));
      const line = await lineOf(told().cloud, (JSON.parse(text) as { reference: string }).reference);
      expect(line).not.toHaveProperty('person');
    },
  );

  it('a token for another service address is logged as that', async () => {
    const before = told().cloud.log().length;
    await atBot(await teams({ claims: { serviceurl: 'https://smba.trafficmanager.net/amer/' } }));
    expect((await gained(before, 'sign-in refused')).line).toMatchObject({ why: 'serviceUrl' });
  });

  it('an activity that names another host is logged, and the host is not', async () => {
    const before = told().cloud.log().length;
    await atBot(await teams(), { serviceUrl: 'https://evil.example/' });
    const { line, text } = await gained(before, 'activity refused');
    expect(line).toMatchObject({ door: 'bot', address: '127.0.0.1' });
    expect(text).not.toContain('evil');
  });

  it('an activity of another tenant is logged', async () => {
    const before = told().cloud.log().length;
    const elsewhere = {
      channelData: { tenant: { id: 'other' } },
      conversation: { id: 'a:x', tenantId: 'other' },
    };
    await atBot(await teams(), elsewhere);
    expect((await gained(before, 'sign-in refused')).line).toMatchObject({ door: 'bot', why: 'tenant' });
  });

  it('a body that is not read is logged with what is wrong with it', async () => {
    const tom = await personAt(told().cloud, 'tom');
    const { text } = await tom.post('/api/operations/saveReflection', {}, { 'content-encoding': 'gzip' });
    const { reference } = JSON.parse(text) as { reference: string };
    const line = await lineOf(told().cloud, reference);
    expect(line).toMatchObject({ msg: 'body refused', door: 'tab', kind: 'kind', person: tom.oid });
  });

  it('an operation that is refused is logged by its name, its person and the reference that they were told', async () => {
    const grace = await personAt(told().cloud, 'grace');
    const { text } = await grace.post('/api/operations/signRecord', {
      ...sent,
      number: 1,
      hash: '0'.repeat(64),
      stance: 'disagree',
      text: 'qzneverlogged',
    });
    const { reference } = JSON.parse(text) as { reference: string };
    expect(await lineOf(told().cloud, reference)).toMatchObject({
      msg: 'refused',
      operation: 'signRecord',
      actor: grace.oid,
      code: 'notFound',
    });
    expect(told().cloud.log()).not.toContain('qzneverlogged');
  });

  it('so is an address that cannot be one', async () => {
    const grace = await personAt(told().cloud, 'grace');
    const { text } = await grace.get('/api/sessions/qz_no_id/qz.no.id');
    const { reference } = JSON.parse(text) as { reference: string };
    expect(await lineOf(told().cloud, reference)).toMatchObject({
      msg: 'refused',
      path: '/api/sessions/:worker/:session',
      actor: grace.oid,
      code: 'notFound',
    });
    expect(told().cloud.log()).not.toContain('qz_no_id');
  });

  it('so is an opening that is refused, and so is either in the chat', async () => {
    const grace = await personAt(told().cloud, 'grace');
    const opened = JSON.parse((await grace.get(`/api/records/${oid}/planted-sent/1`)).text) as {
      reference: string;
    };
    expect(await lineOf(told().cloud, opened.reference)).toMatchObject({ msg: 'refused', actor: grace.oid });
    const card = await grace.click('signRecord', {
      ...sent,
      number: 1,
      hash: '0'.repeat(64),
      stance: 'agree',
    });
    const said = referenceIn(card.text);
    expect(await lineOf(told().cloud, said)).toMatchObject({ operation: 'signRecord', actor: grace.oid });
  });
}
