import { execFile } from 'node:child_process';
import { planOf } from './plan';
import { agedAnswer, hastenedRequest } from './queueClock';
import { STEPS, stepOf } from './steps';
import { makeTrouble } from './trouble';

const RUNS = 3;
/** Some fifteen seconds on a machine of two cores that has nothing else to do. */
const WITHIN = 240_000;

/** What the harness prints, whatever it finds. */
function run(words: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(process.execPath, words, { timeout: WITHIN }, (_error, stdout, stderr) =>
      resolve(stdout || stderr),
    );
  });
}

describe('killed, cut off and told everything twice (DESIGN rule 6)', () => {
  it(
    'files each signed record exactly once, loses nothing and leaves nothing over',
    async () => {
      const words = [
        '--import',
        'tsx',
        'test/chaos/main.ts',
        '--runs',
        String(RUNS),
        '--seed',
        '11',
        '--lanes',
        '3',
        '--json',
      ];
      const stdout = await run(words);
      const last = stdout.trim().split('\n').at(-1) ?? '';
      expect(last).toBe(JSON.stringify({ runs: RUNS, lost: 0, duplicated: 0, stuck: 0 }));
    },
    WITHIN,
  );
});

describe('the plan of a run', () => {
  it('is the same for the same seed and number, and another for another', () => {
    expect(planOf(7, 3)).toEqual(planOf(7, 3));
    expect(planOf(7, 3)).not.toEqual(planOf(7, 4));
    expect(planOf(8, 3)).not.toEqual(planOf(7, 3));
  });

  it('kills a server at every step within forty runs', () => {
    const mishaps = Array.from({ length: 40 }, (_, run) => planOf(1, run).mishaps).flat();
    const killed = new Set(mishaps.filter((each) => 'kill' in each).map(({ step }) => step));
    expect(STEPS.filter((step) => !killed.has(step))).toEqual([]);
  });
});

describe('a request that passes a gate', () => {
  it.each([
    [
      'tables',
      'POST',
      '/account/$batch',
      'POST /account/Supervision {"d0":"{\\"name\\":\\"signRecord\\"}"}',
      'commit.signRecord',
    ],
    ['tables', 'POST', '/account/$batch', 'POST http://127.0.0.1/account/Sealed HTTP/1.1', 'sealed.put'],
    ['tables', 'GET', "/account/Supervision(PartitionKey='w',RowKey='op%7C1')", '', 'operation.read'],
    ['queues', 'PUT', '/account/operations/messages/1?visibilitytimeout=0', '', 'hasten'],
    ['graph', 'PUT', '/v1.0/drives/d/root:/W-1/record.pdf:/content', '', 'upload'],
    ['graph', 'GET', '/v1.0/users/1', '', undefined],
  ] as const)('is known for what it is: %s %s %s', (service, method, url, body, step) => {
    expect(stepOf(service, { method, url, body })).toBe(step);
  });

  it('meets what is planned for its turn, once', () => {
    const trouble = makeTrouble([{ step: 'upload', skip: 1, kill: 'after' }]);
    expect([1, 2, 3].map(() => trouble.meet('upload'))).toEqual([undefined, { kill: 'after' }, undefined]);
    expect(trouble.killsLeft()).toBe(0);
  });
});

describe('the queue’s clock', () => {
  it('hides messages for a shorter time, and never for none where some was asked', () => {
    expect(hastenedRequest('/messages?visibilitytimeout=180&x=1')).toBe('/messages?visibilitytimeout=6&x=1');
    expect(hastenedRequest('/messages?visibilitytimeout=2')).toBe('/messages?visibilitytimeout=1');
    expect(hastenedRequest('/messages?visibilitytimeout=0')).toBe('/messages?visibilitytimeout=0');
  });

  it('makes messages older than they are', () => {
    const now = Date.parse('2026-11-03T10:00:10Z');
    const aged = agedAnswer('<InsertionTime>Tue, 03 Nov 2026 10:00:00 GMT</InsertionTime>', now);
    expect(aged).toBe('<InsertionTime>Tue, 03 Nov 2026 09:55:10 GMT</InsertionTime>');
  });
});
