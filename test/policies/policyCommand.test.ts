import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { runPolicyCommand } from '../../bot/policies/cli/runPolicyCommand';
import { packs } from '../../bot/policies/packs';

const NOW = new Date('2026-11-21T12:00:00Z');
const run = (line: string): string => runPolicyCommand(line.split(' '), NOW);
const json = (line: string) => JSON.parse(run(`${line} --json`)) as Record<string, unknown>;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (content: unknown, name = 'file.yaml'): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : stringify(content));
  return path;
};

const ours = (change: Record<string, unknown>) => ({
  id: 'our-council',
  version: '1',
  title: 'Our council',
  effectiveFrom: '2026-04-01',
  extends: 'luton-social-care',
  change,
});

describe('policy list', () => {
  it('names every pack and how many figures are still to be chosen', () => {
    const lines = run('list').split('\n');
    expect(lines).toHaveLength(packs.length);
    expect(lines[1]).toMatch(/^lancashire-childrens-services .* 5 figures to be chosen on adoption\.$/);
  });
});

describe('policy show', () => {
  it('says each figure with its rule', () => {
    const text = run('show luton-social-care');
    expect(text).toContain('- Target: every 4 weeks (28 days) [DOMAIN 18]');
    expect(text).toContain('- Limit: no later than 6 weeks (42 days) [DOMAIN 19]');
    expect(text).toContain('- Written up within: 5 working days [not stated in the policy: local choice].');
  });

  it('says first what has to be chosen', () => {
    expect(run('show early-years-pvi')).toContain(
      '- Target: TO BE CHOSEN [not stated in the policy: local choice].',
    );
  });

  it.each(packs.map(({ id }) => [id]))('shows nothing unfinished of %s', (id) => {
    expect(run(`show ${id}`)).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it('gives JSON that can be checked again', () => {
    const path = file(run('show luton-social-care --json'), 'luton.json');
    expect(run(`check ${path}`)).toContain('the pack holds');
  });
});

describe('policy check', () => {
  it('names path and reason', () => {
    const path = file(ours({ 'personal.targetDays': 42, 'personal.limitDays': 30 }));
    expect(() => run(`check ${path}`)).toThrow(
      'personal.limitDays (30) is shorter than personal.targetDays (42)',
    );
  });

  it('points out a minimum that the limit does not reach (A10.1)', () => {
    const path = file(ours({ 'personal.yearlyMinimum': 10 }));
    expect(run(`check ${path}`)).toContain(
      'personal.yearlyMinimum (10) is not reached by always meeting at personal.limitDays (42), which gives 8.7 a year.',
    );
  });

  it('says that there is no such file', () => {
    expect(() => run('check nowhere.yaml')).toThrow('There is no file "nowhere.yaml".');
  });

  it('says that a file is neither JSON nor YAML', () => {
    expect(() => run(`check ${file('{ "id": ', 'broken.json')}`)).toThrow(/is neither JSON nor YAML/);
  });
});

describe('policy diff', () => {
  it('names each changed figure with both values', () => {
    const lines = run(`diff luton-social-care ${file(ours({ 'personal.limitDays': 35 }))}`).split('\n');
    expect(lines).toContain('personal.limitDays: 42 [DOMAIN 19] -> 35 [Our council]');
  });

  it('finds nothing between a pack and itself', () => {
    expect(run('diff luton-social-care luton-social-care')).toBe('The packs do not differ.');
  });
});

describe('policy explain', () => {
  it('answers in words with the rule', () => {
    const text = run(
      'explain --pack luton-social-care --profile default --held 2026-09-01,2026-10-02 --on 2026-11-21',
    );
    expect(text).toContain('Held 50 days ago on 2 October;');
    expect(text).toContain('State: past the limit. Rule: DOMAIN 19.');
  });

  it('answers as JSON', () => {
    expect(
      json('explain --pack luton-social-care --held 2026-09-01,2026-10-02 --on 2026-11-21'),
    ).toMatchObject({
      state: 'pastLimit',
      targetDate: '2026-10-30',
      limitDate: '2026-11-13',
      yearCount: 2,
      yearExpected: 6.4,
      yearMinimum: 10,
      rule: 'DOMAIN 19',
    });
  });

  it('takes today in London where no day is given', () => {
    expect(json('explain --pack luton-social-care --held 2026-11-20')).toMatchObject({
      on: '2026-11-21',
      state: 'onTrack',
    });
  });

  it('answers for a case', () => {
    expect(
      json(
        'explain --pack luton-social-care --case fostering/matched-stable --held 2026-09-01:full,2026-10-12:light',
      ),
    ).toMatchObject({ state: 'pastLimit', limitDate: '2026-11-09', fullBy: '2026-12-01', rule: 'DOMAIN A4' });
  });

  it('asks for what the policy does not state, and takes it', () => {
    expect(json('explain --pack early-years-pvi --held 2026-11-02').state).toBe('notSet');
    expect(
      json('explain --pack early-years-pvi --held 2026-11-02 --choose personal.targetDays=28'),
    ).toMatchObject({
      targetDate: '2026-11-30',
    });
  });

  it.each([
    ['--held 2026-11-31', '--held: "2026-11-31" is not a date that exists'],
    ['--profile boss', 'profile:'],
    ['--case fostering/some', '"fostering/some" is no case type of the pack. It has to be one of:'],
    ['--pause 2026-11-01..:vacancy', 'A vacancy is never a pause'],
    ['--choose personal.targetDays=35', 'personal.targetDays is stated by Luton social care (DOMAIN 18)'],
  ])('refuses %s in words', (option, reason) => {
    expect(() => run(`explain --pack luton-social-care ${option}`)).toThrow(reason);
  });

  it('says that the pack has to be named', () => {
    expect(() => run('explain --held 2026-11-02')).toThrow(/Name the pack/);
  });
});

describe('policy explain with a situation file', () => {
  it('reads the whole situation', () => {
    const path = file({
      pack: 'luton-social-care',
      on: '2026-11-28',
      startedOn: '2024-05-01',
      sessions: ['2026-10-25', { heldOn: '2026-11-10', kind: 'group', minutes: 120 }],
      supervisors: [{ from: '2024-05-01', to: '2026-11-01' }],
      cases: [
        { reference: 'C-1', type: 'assessment/all', allocatedOn: '2026-10-01', sessions: ['2026-11-10'] },
      ],
    });
    const result = json(`explain --situation ${path}`);
    expect(result).toMatchObject({
      state: 'pastTarget',
      noSupervisorSince: '2026-11-02',
      stateDates: [
        { from: '2026-11-28', state: 'pastTarget' },
        { from: '2026-12-07', state: 'pastLimit' },
      ],
      cases: [{ reference: 'C-1', state: 'onTrack' }],
    });
  });

  it('judges two jobs by a clock each', () => {
    const path = file({
      pack: 'luton-social-care',
      on: '2026-11-28',
      jobs: [
        { title: 'Social worker', startedOn: '2025-01-06', sessions: ['2026-11-02'] },
        { title: 'Educator', startedOn: '2026-10-01' },
      ],
    });
    expect(json(`explain --situation ${path}`)).toMatchObject({
      jobs: [
        { title: 'Social worker', state: 'dueSoon' },
        { title: 'Educator', state: 'pastLimit' },
      ],
    });
  });

  it('judges by the version of the day', () => {
    const path = file({
      policies: [
        { pack: 'luton-social-care', version: '1', from: '2024-04-16', to: '2026-10-31' },
        {
          pack: 'luton-social-care',
          version: '2',
          from: '2026-11-01',
          change: { 'personal.targetDays': 21 },
        },
      ],
      startedOn: '2024-06-01',
      sessions: ['2026-11-05'],
    });
    expect(json(`explain --situation ${path} --on 2026-11-10`)).toMatchObject({
      targetDate: '2026-11-26',
      policy: { id: 'luton-social-care', version: '2' },
    });
  });

  it('names each wrong place', () => {
    const path = file({ pack: 'luton-social-care', startedOn: '2026-02-30', sesions: [] });
    expect(() => run(`explain --situation ${path}`)).toThrow(
      /startedOn: must be a date that exists[^]*sesions/,
    );
  });
});

describe('the examples of the README', () => {
  const readme = readFileSync(join(__dirname, '../../bot/policies/README.md'), 'utf8');
  const [, extension = '', situation = '', versions = ''] = [...readme.matchAll(/```yaml\n([^]*?)```/g)].map(
    ([, text]) => text,
  );

  it('has a pack that holds', () => {
    expect(run(`check ${file(extension)}`)).toContain('Our council, version 1: the pack holds.');
  });

  it('has a situation that can be judged', () => {
    expect(json(`explain --situation ${file(situation)}`)).toMatchObject({
      on: '2026-11-28',
      noSupervisorSince: '2026-11-02',
    });
  });

  it('has versions that can be judged by', () => {
    expect(json(`explain --situation ${file(versions)} --held 2026-11-05`)).toMatchObject({
      targetDate: '2026-11-26',
    });
  });

  it('has commands that run', () => {
    const lines = readme
      .split('\n')
      .filter((line) => /^npm run policy -- (list|show|explain --(pack|case))/.test(line));
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(run(line.replace('npm run policy -- ', ''))).not.toBe('');
  });
});

it('says how it is used when the command is none', () => {
  expect(() => run('dance')).toThrow(/npm run policy -- list/);
});
