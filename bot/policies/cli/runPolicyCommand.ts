import { packs } from '../packs';
import { figureWarnings } from '../figureProblems';
import { openChoices } from '../resolvePolicy';
import { caseTypePaths } from '../../supervision/cadence/caseType';
import type { Policy } from '../../supervision/policy';
import { differenceLine, diffPolicies } from './diffPolicies';
import { explainRequest } from './explainOptions';
import { explainSituation } from './explainSituation';
import { mustReadPack, policiesOf, readData } from './readPacks';
import { casesOf, jobsOf, type JobSituation } from './situationFile';
import { showPolicy } from './showPolicy';

const USAGE = `npm run policy -- list
npm run policy -- show PACK [--json]
npm run policy -- check FILE
npm run policy -- diff PACK PACK
npm run policy -- explain --pack PACK --profile default --held 2026-09-01,2026-10-02 --on 2026-11-21 [--json]
npm run policy -- explain --pack PACK --case SERVICE/TYPE --held 2026-09-01:full,2026-10-12:light [--json]
npm run policy -- explain --situation FILE [--json]
PACK is an id of the list, or a JSON or YAML file. All options are in bot/policies/README.md.`;

const need = (args: string[], count: number, what: string): string[] => {
  const names = args.filter((arg) => !arg.startsWith('--'));
  if (names.length !== count) throw new Error(`Name ${what}.\n\n${USAGE}`);
  return names;
};

const list = (): string =>
  packs
    .map((pack) => {
      const open = openChoices(pack).length;
      const note = open ? ` ${open} figure${open === 1 ? '' : 's'} to be chosen on adoption.` : '';
      return `${pack.id.padEnd(30)}${pack.title}. Version ${pack.version}, from ${pack.effectiveFrom}.${note}`;
    })
    .join('\n');

const show = (args: string[]): string => {
  const [name = ''] = need(args, 1, 'a pack');
  const { policy, open } = mustReadPack(name);
  return args.includes('--json') ? JSON.stringify(policy, null, 2) : showPolicy(policy, open);
};

const check = (args: string[]): string => {
  const [name = ''] = need(args, 1, 'a file');
  const { policy, open } = mustReadPack(name);
  return [
    `${policy.title}, version ${policy.version}: the pack holds.`,
    ...figureWarnings(policy).map(({ path, reason }) => `Worth a second look: ${path} ${reason}.`),
    ...open.map(({ path }) => `To be chosen on adoption: ${path}.`),
  ].join('\n');
};

const diff = (args: string[]): string => {
  const [before = '', after = ''] = need(args, 2, 'two packs');
  const lines = diffPolicies(mustReadPack(before).policy, mustReadPack(after).policy).map(differenceLine);
  return lines.length ? lines.join('\n') : 'The packs do not differ.';
};

const knownCases = (policies: readonly Policy[], path: string): void => {
  const known = policies.flatMap(caseTypePaths);
  if (known.includes(path)) return;
  const names = known.length ? `one of:\n${known.join('\n')}` : 'given: the policy states no case types.';
  throw new Error(`"${path}" is no case type of the pack. It has to be ${names}`);
};

const knownPauses = (policies: readonly Policy[], jobs: readonly JobSituation[]): void => {
  const known = policies.flatMap(({ pauseReasons }) => pauseReasons.map(({ id }) => id));
  const wrong = jobs.flatMap(({ pauses }) => pauses ?? []).find(({ reason }) => !known.includes(reason));
  if (!wrong) return;
  const hint = wrong.reason === 'vacancy' ? ' A vacancy is never a pause: give it under "vacancies".' : '';
  throw new Error(
    `"${wrong.reason}" is no reason for a pause. It has to be one of ${[...new Set(known)].join(', ')}.${hint}`,
  );
};

const explain = (args: string[], now: Date): string => {
  const request = explainRequest(args, readData, now);
  const policies = policiesOf(request.file);
  const jobs = jobsOf(request.file);
  for (const { type } of jobs.flatMap(casesOf)) knownCases(policies, type);
  knownPauses(policies, jobs);
  return explainSituation(request, policies);
};

const commands: Record<string, (args: string[], now: Date) => string> = { list, show, check, diff, explain };

/** Runs one command; gives what is to be printed, or throws an Error in words. */
export const runPolicyCommand = ([name = '', ...args]: string[], now: Date): string => {
  const command = commands[name];
  if (!command) throw new Error(USAGE);
  return command(args, now);
};
