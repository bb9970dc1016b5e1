import { readFileSync } from 'node:fs';
import { judgeAdvisories, type Accepted } from '../../infra/dependencies/judgeAdvisories';

interface Locked {
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
  peer?: boolean;
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const { dependencies, devDependencies } = read('package.json') as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;
const page = readFileSync('docs/dependencies.md', 'utf8');
const [inProduction = '', forBuilding = ''] = page.split('## For building and testing');

const listed = (part: string): string[] =>
  [...part.matchAll(/^\| `([^`]+)` *\| (?! *\|)/gm)].map(([, name = '']) => name);

function licences(): { name: string; licence: string }[] {
  const { packages } = read('package-lock.json') as { packages: Record<string, Locked> };
  return Object.entries(packages)
    .filter(([path, { dev, devOptional }]) => path && !dev && !devOptional)
    .map(([path, { license }]) => ({
      name: path.split('node_modules/').at(-1) ?? '',
      licence: license ?? '',
    }));
}

describe('what the product stands on', () => {
  it('gives a reason for every package that runs in production, and for no other', () => {
    expect(listed(inProduction)).toEqual(Object.keys(dependencies));
  });

  it('gives a reason for every package of building and testing, and for no other', () => {
    expect(listed(forBuilding)).toEqual(Object.keys(devDependencies));
  });

  it('has no package in production whose licence was not looked at', () => {
    const terms = page.split('## Licences')[1] ?? '';
    const known = (each: { name: string; licence: string }) =>
      terms.includes(`\`${each.licence || each.name}\``) || terms.includes(`\`${each.name}\``);
    expect(licences().filter((each) => !known(each))).toEqual([]);
  });

  it('has a lockfile that names no registry', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
  });
});

describe('the policy on advisories', () => {
  const report = (severity: string, id = 'GHSA-aaaa-bbbb-cccc') => ({
    auditReportVersion: 2,
    vulnerabilities: {
      restify: { name: 'restify', via: ['send'] },
      send: { name: 'send', via: [{ url: `https://github.com/advisories/${id}`, title: 'Bad', severity }] },
    },
  });
  const accepted: Accepted[] = [{ id: 'GHSA-aaaa-bbbb-cccc', why: 'We never call it.', until: '2026-12-01' }];

  it.each(['high', 'critical'])('stops at one that is %s', (severity) => {
    expect(judgeAdvisories(report(severity), [], '2026-11-20')?.stopped).toEqual([
      `send: Bad (${severity}, https://github.com/advisories/GHSA-aaaa-bbbb-cccc)`,
    ]);
  });

  it.each(['info', 'low', 'moderate'])('notes one that is %s', (severity) => {
    expect(judgeAdvisories(report(severity), [], '2026-11-20')).toMatchObject({
      stopped: [],
      noted: [expect.stringContaining('send: Bad')],
    });
  });

  it('lives with an accepted one, and says why and until when', () => {
    expect(judgeAdvisories(report('high'), accepted, '2026-11-30')).toMatchObject({
      stopped: [],
      noted: [expect.stringContaining('accepted until 2026-12-01: We never call it.')],
    });
  });

  it('stops at an accepted one from its end date on', () => {
    expect(judgeAdvisories(report('high'), accepted, '2026-12-01')?.stopped).toHaveLength(1);
  });

  it('does not take an accepted one for another', () => {
    expect(judgeAdvisories(report('high', 'GHSA-other'), accepted, '2026-11-30')?.stopped).toHaveLength(1);
  });

  it('takes an error of the registry for no report', () => {
    expect(judgeAdvisories({ statusCode: 405, error: { summary: '' } }, [], '2026-11-20')).toBeUndefined();
  });

  it('finds nothing in a clean report', () => {
    expect(judgeAdvisories({ vulnerabilities: {} }, [], '2026-11-20')).toEqual({ stopped: [], noted: [] });
  });
});
