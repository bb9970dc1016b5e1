import { LOCAL_CHOICE, type Policy } from '../supervision/policy';
import type { Problem } from './figureProblems';
import { isObject, type Json, valueAt, withValueAt } from './path';
import { validatePolicy } from './validatePolicy';

/**
 * A pack that is another one with a few entries changed. Paths are those of the resolved pack, with ids for
 * places in lists. A plain value becomes a figure that cites this pack; `{ value, rule }` cites its own rule.
 */
export interface PolicyExtension {
  id: string;
  version: string;
  title: string;
  about?: string;
  effectiveFrom: string;
  effectiveTo?: string;
  extends: string;
  change: { [path: string]: Json };
}

/** A pack as it is kept: whole, or extending another. */
export type PackSource = Policy | PolicyExtension;

/** What an organisation chooses where the policy is silent: path and value, 'personal.targetDays': 28. */
export type Choices = { readonly [path: string]: Json };

/** A figure that the policy does not state and that has to be chosen on adoption. */
export interface OpenChoice {
  path: string;
  note: string;
}

/** A resolved pack with what is still to be chosen, or what is wrong. */
export type Resolution =
  | { policy: Policy; open: OpenChoice[]; problems: [] }
  | { policy?: undefined; open: []; problems: Problem[] };

const EXTENSION_KEYS = [
  'id',
  'version',
  'title',
  'about',
  'effectiveFrom',
  'effectiveTo',
  'extends',
  'change',
];

/** Whether a pack is kept as changes to another. */
const isExtension = (source: unknown): source is PolicyExtension =>
  isObject(source) && typeof source.extends === 'string' && 'change' in source;

const failed = (problems: Problem[]): Resolution => ({ open: [], problems });

const isSourced = (
  value: Json | undefined,
): value is { value: Json; rule: string; note?: Json; none?: Json } =>
  isObject(value) && 'value' in value && 'rule' in value;

const profileFigure = /^personal\.profiles\.([^.]+)\.([^.]+)$/;

/** What stands at a path, or for a role that does not change a figure, the default's. */
const standing = (root: Json, path: string): Json | undefined => {
  const found = valueAt(root, path);
  const [, profile, name] = profileFigure.exec(path) ?? [];
  if (found !== undefined || !profile || !name) return found;
  return valueAt(root, `personal.profiles.${profile}`) && valueAt(root, `personal.${name}`);
};

const changed = (before: Json, value: Json, rule: string, note?: string): Json => {
  if (!isSourced(before)) return value;
  return isSourced(value) ? value : { value, rule, ...(note && { note }) };
};

const noSuchEntry = (path: string, title: string): Problem => ({
  path,
  reason: `is not an entry of ${title}`,
});

const applyChanges = (base: Json, { change, title, ...head }: PolicyExtension, baseTitle: string) => {
  const problems: Problem[] = [];
  let result = base;
  for (const [path, value] of Object.entries(change)) {
    const before = standing(result, path);
    if (before === undefined) problems.push(noSuchEntry(path, baseTitle));
    else result = withValueAt(result, path, changed(before, value, title));
  }
  return { problems, result: { ...(result as object), ...head, title } as Json };
};

const applyChoices = (base: Json, choices: Choices, title: string) => {
  const problems: Problem[] = [];
  let result = base;
  for (const [path, value] of Object.entries(choices)) {
    const before = standing(result, path);
    if (before === undefined) problems.push(noSuchEntry(path, title));
    else if (!isSourced(before) || before.rule !== LOCAL_CHOICE)
      problems.push({
        path,
        reason: `is stated by ${title}${isSourced(before) ? ` (${before.rule})` : ''}: extend the pack to change it`,
      });
    else
      result = withValueAt(result, path, changed(before, value, LOCAL_CHOICE, 'Chosen by the organisation'));
  }
  return { problems, result };
};

const openIn = (value: unknown, path: string): OpenChoice[] => {
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) =>
      openIn(item, `${path}.${isObject(item) && typeof item.id === 'string' ? item.id : index + 1}`),
    );
  if (!isObject(value)) return [];
  if (isSourced(value) && value.value === null)
    return value.none
      ? []
      : [{ path: path.slice(1), note: typeof value.note === 'string' ? value.note : '' }];
  return Object.entries(value).flatMap(([key, child]) => openIn(child, `${path}.${key}`));
};

/** The figures of a pack that are still to be chosen. */
export const openChoices = (policy: Policy): OpenChoice[] => openIn(policy, '');

const extensionProblems = (extension: PolicyExtension): Problem[] => [
  ...Object.keys(extension)
    .filter((key) => !EXTENSION_KEYS.includes(key))
    .map((key) => ({ path: key, reason: 'does not belong beside "change": name its path inside it' })),
  ...(isObject(extension.change) ? [] : [{ path: 'change', reason: 'must be a group of paths and values' }]),
];

const baseOf = (packs: readonly PackSource[], source: PackSource, seen: readonly string[]): Resolution => {
  if (!isExtension(source)) {
    const { policy, problems } = validatePolicy(source);
    return policy ? { policy, open: openChoices(policy), problems: [] } : failed(problems);
  }
  if (seen.includes(source.id))
    return failed([
      { path: 'extends', reason: `goes round in a circle: ${[...seen, source.id].join(', ')}` },
    ]);
  const wrong = extensionProblems(source);
  if (wrong.length) return failed(wrong);
  const parent = packs.find(({ id }) => id === source.extends);
  if (!parent)
    return failed([{ path: 'extends', reason: `names "${source.extends}", which is no known pack` }]);
  const base = baseOf(packs, parent, [...seen, source.id]);
  if (!base.policy) return base;
  const { problems, result } = applyChanges(base.policy as unknown as Json, source, base.policy.title);
  return problems.length ? failed(problems) : baseOf(packs, withoutChange(result), [...seen, source.id]);
};

const withoutChange = (json: Json): Policy => json as unknown as Policy;

/**
 * One pack out of several, with what it extends and the organisation's choices, checked by the strict schema.
 * What is still to be chosen is listed; a pack that does not hold comes back as problems in words.
 */
export const resolvePolicy = (
  packs: readonly PackSource[],
  id: string,
  choices: Choices = {},
): Resolution => {
  const source = packs.find((pack) => pack.id === id);
  if (!source)
    return failed([
      { path: 'pack', reason: `"${id}" is none of ${packs.map((pack) => pack.id).join(', ')}` },
    ]);
  const base = baseOf(packs, source, []);
  if (!base.policy || !Object.keys(choices).length) return base;
  const { problems, result } = applyChoices(base.policy as unknown as Json, choices, base.policy.title);
  return problems.length ? failed(problems) : baseOf(packs, withoutChange(result), []);
};

/**
 * The pack that an organisation adopts. Throws an Error that names each problem, and each figure that has to
 * be chosen, one a line.
 */
export const adoptPolicy = (packs: readonly PackSource[], id: string, choices: Choices = {}): Policy => {
  const { policy, open, problems } = resolvePolicy(packs, id, choices);
  const lines = [
    ...problems.map(({ path, reason }) => `${path} ${reason}`),
    ...open.map(({ path, note }) =>
      `${path} is not stated in the policy and has to be chosen. ${note}`.trim(),
    ),
  ];
  if (!policy || lines.length) throw new Error(`The policy "${id}" cannot be adopted:\n${lines.join('\n')}`);
  return policy;
};
