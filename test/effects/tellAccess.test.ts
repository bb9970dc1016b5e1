import type { EffectServices } from '../../bot/effects/effectServices';
import { tellAccess } from '../../bot/effects/tellAccess';
import { tellSecond } from '../../bot/effects/tellSecond';
import { requestAccess, type AccessInput } from '../../bot/operations/requestAccess';
import { proposeQuietOpening, type QuietInput } from '../../bot/operations/proposeQuietOpening';
import { asideNotice } from '../../bot/chat/cards/asideNotice';
import type { AsideFacts } from '../../bot/effects/messenger';
import type { AccessRequest } from '../../bot/supervision/accessToFile';
import type { Aside } from '../../bot/supervision/effect';
import type { Head } from '../../bot/supervision/subject';
import { ctx } from '../cards/support/cardContext';
import { makeContext, makeHead, makeSubject, NOW, PRIYA, TOM } from '../operations/support/builders';

const HELEN = { id: 'helen-0001', name: 'Helen Oduya' };
const WHY = 'A complaint by Kingfisher Lane';
const asked: AccessRequest = { id: 'request-0001', by: PRIYA, why: WHY, at: NOW };

interface Told {
  to: string;
  about: Aside;
  facts: AsideFacts;
}

async function told(head: Partial<Head>, to: string, what: 'access' | 'second' = 'access') {
  const said: Told[] = [];
  const services = {
    now: () => NOW,
    store: { subjects: { loadHead: async () => makeHead(head) } },
    messenger: {
      aside: async (person: string, about: Aside, facts: AsideFacts) => {
        said.push({ to: person, about, facts });
        return { state: 'unknown' };
      },
    },
  } as unknown as EffectServices;
  const result =
    what === 'access'
      ? await tellAccess({ ...services }, 'somebody-else', { kind: 'accessNews', request: asked.id, to })
      : await tellSecond({ ...services }, 'somebody-else', {
          kind: 'secondAsked',
          opening: 'quiet-0001',
          to,
        });
  return { said, result };
}

const granted = { ...asked, decided: { by: HELEN, at: NOW, until: '2026-11-30' } };
const refused = { ...asked, decided: { by: HELEN, at: NOW, why: 'It is settled.' } };

describe('news of access to a file', () => {
  it.each([
    ['those who decide, while it waits', asked, HELEN.id, 'accessAsked'],
    ['who asked, when let in', granted, PRIYA.id, 'accessGranted'],
    ['who asked, when refused', refused, PRIYA.id, 'accessRefused'],
    ['the worker, when somebody was let in', granted, TOM.id, 'fileOpened'],
    ['the worker, when somebody was refused', refused, TOM.id, 'fileKeptClosed'],
  ] as const)('reaches %s', async (_, request, to, about) => {
    const { said } = await told({ requests: [request] }, to);
    expect(said.map((one) => [one.to, one.about])).toEqual([[to, about]]);
  });

  it('says nothing any more to those who decide, once it is decided', async () => {
    const { said, result } = await told({ requests: [granted] }, HELEN.id);
    expect(said).toEqual([]);
    expect(result).toEqual({ done: 'overtaken' });
  });

  it('holds no reason in any of its cards: they stay in a chat', async () => {
    for (const [request, to] of [
      [asked, HELEN.id],
      [granted, PRIYA.id],
      [refused, TOM.id],
    ] as const) {
      const { said } = await told({ requests: [request] }, to);
      const [one] = said;
      const card = JSON.stringify(one && asideNotice(one.about, one.facts, ctx));
      expect(card).not.toContain('Kingfisher');
      expect(card).not.toContain('settled');
      expect(card).toContain('Action.OpenUrl');
    }
  });

  it('goes to everybody who may decide, and neither to who asks nor to the worker', () => {
    const input: AccessInput = {
      worker: TOM.id,
      request: asked.id,
      reason: WHY,
      deciders: [HELEN.id, PRIYA.id, TOM.id],
    };
    const decision = requestAccess(makeSubject(), input, makeContext());
    expect('effects' in decision && decision.effects).toEqual([
      { kind: 'openMatters' },
      { kind: 'accessNews', request: asked.id, to: HELEN.id },
    ]);
  });
});

describe('asking for the second person of a lawful exception', () => {
  const quiet = [{ id: 'quiet-0001', by: PRIYA, why: WHY, at: NOW, until: '2026-12-01' }];

  it('names neither the worker nor the reason', async () => {
    const { said } = await told({ quiet }, HELEN.id, 'second');
    const [one] = said;
    const card = JSON.stringify(one && asideNotice(one.about, one.facts, ctx));
    expect(card).toContain(PRIYA.name);
    expect(card).not.toContain(TOM.name);
    expect(card).not.toContain('Kingfisher');
  });

  it('says nothing once somebody agreed', async () => {
    const agreed = quiet.map((one) => ({ ...one, second: { person: HELEN, at: NOW } }));
    expect((await told({ quiet: agreed }, HELEN.id, 'second')).said).toEqual([]);
  });

  it('goes to data protection officers, and not to one whose own file it is', () => {
    const input: QuietInput = {
      worker: TOM.id,
      opening: 'quiet-0001',
      reason: WHY,
      until: '2026-12-01',
      officers: [HELEN.id, TOM.id],
    };
    const decision = proposeQuietOpening(makeSubject(), input, makeContext());
    expect('effects' in decision && decision.effects).toEqual([
      { kind: 'openMatters' },
      { kind: 'secondAsked', opening: 'quiet-0001', to: HELEN.id },
    ]);
  });
});
