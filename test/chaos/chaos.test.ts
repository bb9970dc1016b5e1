import { execFile } from 'node:child_process';
import { coverage } from './coverage';
import { faultName } from './graphTrouble';
import { DEATHS, hangs, planOf } from './plan';
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

  it('kills a server at every step, in every way, within forty runs', () => {
    const mishaps = Array.from({ length: 40 }, (_, run) => planOf(1, run).mishaps).flat();
    const killed = mishaps.flatMap((each) => ('kill' in each ? `${each.step}.${each.kill}` : []));
    expect(DEATHS.filter(({ step, kill }) => !killed.includes(`${step}.${kill}`))).toEqual([]);
  });

  it('lets something fail first where only a failure leads to the step', () => {
    const runs = Array.from({ length: 40 }, (_, run) => planOf(1, run));
    const fenced = runs.filter(({ mishaps }) =>
      mishaps.some(({ step, ...how }) => step === 'fence' && 'kill' in how),
    );
    expect(fenced.length).toBeGreaterThan(0);
    for (const { mishaps } of fenced)
      expect(mishaps[0]).toEqual({ step: 'commit.signature', skip: 0, kill: 'before' });
  });

  it('lets Graph hang in one run of twenty', () => {
    expect(Array.from({ length: 40 }, (_, run) => run).filter(hangs)).toEqual([19, 39]);
  });
});

describe('a request that passes a gate', () => {
  it.each([
    [
      'tables',
      'POST',
      '/account/$batch',
      'POST /account/Supervision {"d0":"{\\"name\\":\\"signRecord\\"}"}',
      'commit.signature',
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

describe('what the runs have met', () => {
  const report = {
    run: 0,
    findings: [],
    passed: new Map([['upload', 4] as const]),
    killed: ['upload.after'],
    failed: ['upload.slow'],
    graphFailed: [faultName({ pathPattern: ':/content$', status: 504, afterCommit: true })],
    records: 4,
    told: 4,
    milliseconds: 1,
    log: [],
  };

  it('has a line for each step, with the kills and the faults', () => {
    const lines = coverage([report, report]);
    const upload = lines.find((line) => line.startsWith('upload')) ?? '';
    expect(upload.split(/ +/)).toEqual(['upload', '8', '.', '2', '.', '.', '.', '.', '.', '2']);
    expect(STEPS.filter((step) => !lines.some((line) => line.startsWith(step)))).toEqual([]);
  });

  it('names the faults of Graph and the places that were not reached', () => {
    const [graph, kills] = coverage([report]).slice(-2);
    expect(graph).toBe('Faults of Graph itself: upload 504 done ×1');
    expect(kills).toMatch(/^Kills: 1 at 1 of \d+ places; not at load\.before, /);
    expect(kills).not.toContain('upload.after');
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
