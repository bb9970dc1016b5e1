import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'results-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function wrote(
  part: 'rest' | 'journeys',
  counts: { passed?: number; failed?: number; broken?: number },
): void {
  const { passed = 0, failed = 0, broken = 0 } = counts;
  const result = { numPassedTests: passed, numFailedTests: failed, numRuntimeErrorTestSuites: broken };
  writeFileSync(path.join(folder, `${part}.json`), JSON.stringify(result));
}

function summed() {
  const run = spawnSync(process.execPath, ['test/support/sumResults.mjs', folder], { encoding: 'utf8' });
  return { said: run.stdout.trim(), status: run.status };
}

describe('the last line of a test run', () => {
  it('adds up both parts', () => {
    wrote('rest', { passed: 40 });
    wrote('journeys', { passed: 2 });
    expect(summed()).toEqual({ said: '42 passed, 0 failed', status: 0 });
  });

  it('fails with what failed', () => {
    wrote('rest', { passed: 40, failed: 1 });
    wrote('journeys', { passed: 2 });
    expect(summed()).toEqual({ said: '42 passed, 1 failed', status: 1 });
  });

  it('counts a test file that could not be run', () => {
    wrote('rest', { passed: 40, broken: 1 });
    wrote('journeys', { passed: 2 });
    expect(summed()).toEqual({ said: '42 passed, 1 failed', status: 1 });
  });

  it('counts a part that left no result', () => {
    wrote('rest', { passed: 40 });
    expect(summed()).toEqual({ said: '40 passed, 1 failed', status: 1 });
  });

  it('does not call it a success when nothing was run', () => {
    wrote('rest', {});
    wrote('journeys', {});
    expect(summed().status).toBe(1);
  });
});
