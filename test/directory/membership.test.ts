import { makeMembership } from '../../bot/directory/membership';
import { readPerson, type PersonReading } from '../../bot/directory/readPerson';
import { samplePeople, samplePerson } from '../../infra/local/sample/people';
import { startGraphStack, type GraphStack } from '../filing/support/graphStack';

const HOUR = 3_600_000;

let stack: GraphStack;
beforeAll(async () => {
  stack = await startGraphStack();
});
afterAll(() => stack.stop());

describe('what somebody is in the directory', () => {
  const guest = samplePeople.find(({ status }) => status === 'guest');
  const left = samplePeople.find(({ status }) => status === 'left');

  it.each([
    ['member', samplePerson('tom').oid],
    ['guest', guest?.oid ?? ''],
    ['left', left?.oid ?? ''],
    ['left', '00000000-0000-4000-8000-00000000dead'],
  ])('is read from it: %s', async (is, oid) => {
    const membership = makeMembership((person) => readPerson(stack.client(), person), Date.now);
    expect(await membership(oid)).toBe(is);
  });
});

describe('asking the directory', () => {
  const person = { id: 'tom', name: '', jobTitle: '', userPrincipalName: '' };
  const member: PersonReading = { state: 'member', person };
  const silent: PersonReading = { state: 'retry', afterSeconds: 5, why: 'busy' };
  let asked: string[];
  let answers: PersonReading[];
  let now: number;
  let membership: ReturnType<typeof makeMembership>;

  beforeEach(() => {
    asked = [];
    answers = [];
    now = 0;
    membership = makeMembership(
      async (id) => {
        asked.push(id);
        return answers.shift() ?? member;
      },
      () => now,
    );
  });

  it('happens once for many turns of one person, those at the same moment too', async () => {
    await Promise.all([membership('tom'), membership('tom')]);
    await membership('tom');
    await membership('priya');
    expect(asked).toEqual(['tom', 'priya']);
  });

  it('happens again after a while, so that a closed account is out', async () => {
    answers = [member, { state: 'leaver' }];
    expect(await membership('tom')).toBe('member');
    now = HOUR;
    expect(await membership('tom')).toBe('left');
  });

  it('goes by what the directory said last while it is silent', async () => {
    answers = [{ state: 'guest', person }, silent];
    await membership('tom');
    now = HOUR;
    expect(await membership('tom')).toBe('guest');
  });

  it('is unknown while it has never said anything, and is asked again soon', async () => {
    answers = [silent, member];
    expect(await membership('tom')).toBe('unknown');
    now = 60_000;
    expect(await membership('tom')).toBe('member');
  });

  it('remembers no more people than there can be', async () => {
    for (let each = 0; each <= 20_000; each += 1) await membership(`person-${each}`);
    await membership('person-20000');
    await membership('person-0');
    expect(asked.slice(20_000)).toEqual(['person-20000', 'person-0']);
  });
});
