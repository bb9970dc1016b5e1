import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Policy } from '../../supervision/policy';
import { packs } from '../packs';
import { type Choices, type PackSource, type Resolution, resolvePolicy } from '../resolvePolicy';
import type { PolicyVersion, SituationFile } from './situationFile';

/** Reads a JSON or YAML file. Throws an Error that names the file. */
export const readData = (path: string): unknown => {
  if (!existsSync(path)) throw new Error(`There is no file "${path}".`);
  try {
    return parse(readFileSync(path, 'utf8')) as unknown;
  } catch (error) {
    const [reason] = (error as Error).message.split('\n');
    throw new Error(`The file "${path}" is neither JSON nor YAML: ${reason}`, { cause: error });
  }
};

const isFile = (name: string): boolean => /\.(json|ya?ml)$/.test(name);

/** Resolves a pack by its id, or out of a file. */
const readPack = (name: string, choices: Choices = {}): Resolution => {
  if (!isFile(name)) return resolvePolicy(packs, name, choices);
  const source = readData(name) as PackSource | null;
  const id = typeof source?.id === 'string' ? source.id : '';
  if (!source || !id) return { open: [], problems: [{ path: 'id', reason: 'is missing' }] };
  return resolvePolicy([source, ...packs.filter((pack) => pack.id !== id)], id, choices);
};

/** The same, or an Error with every problem on a line of its own. */
export const mustReadPack = (name: string, choices: Choices = {}): { policy: Policy } & Resolution => {
  const resolution = readPack(name, choices);
  if (resolution.policy) return resolution;
  throw new Error(resolution.problems.map(({ path, reason }) => `${path} ${reason}`).join('\n'));
};

const versionOf = ({ pack, from, to, version, choices, change }: PolicyVersion): Policy => {
  const { policy } = mustReadPack(pack, choices);
  const dated = { effectiveFrom: from, ...(to && { effectiveTo: to }) };
  const named = { version: version ?? policy.version };
  if (!change) return { ...policy, ...dated, ...named };
  const title = `${policy.title}, version ${named.version}`;
  const extension = { id: 'changed', title, extends: policy.id, ...dated, ...named, change };
  const { policy: changed, problems } = resolvePolicy([policy, extension], 'changed');
  if (changed) return { ...changed, id: policy.id, title: policy.title };
  throw new Error(problems.map(({ path, reason }) => `${path} ${reason}`).join('\n'));
};

/** The policies that a situation is judged by: its versions with their dates, or one pack. */
export const policiesOf = ({ pack, policies, choices }: SituationFile): Policy[] => {
  if (policies) return policies.map(versionOf);
  if (!pack) throw new Error('Name the pack: --pack luton-social-care, or "pack" in the situation file.');
  return [mustReadPack(pack, choices).policy];
};
