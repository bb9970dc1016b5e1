import { isObject } from '../path';

/** One entry that differs; undefined where a side has none. */
export interface Difference {
  path: string;
  before: string | undefined;
  after: string | undefined;
}

const isFigure = (value: Record<string, unknown>): boolean => 'value' in value && 'rule' in value;

const oneLine = (value: unknown): string => {
  if (isObject(value) && isFigure(value)) {
    const { value: figure, rule, none } = value;
    const said = figure === null ? (none ? 'no figure' : 'to be chosen') : JSON.stringify(figure);
    return `${said} [${typeof rule === 'string' ? rule : ''}]`;
  }
  if (isObject(value) && typeof value.title === 'string') return `"${value.title}"`;
  if (isObject(value) && typeof value.text === 'string') return `"${value.text}"`;
  return JSON.stringify(value);
};

const keyed = (value: unknown): Map<string, unknown> => {
  if (Array.isArray(value))
    return new Map(
      value.map((item: unknown, index) => [
        isObject(item) && typeof item.id === 'string' ? item.id : String(index + 1),
        item,
      ]),
    );
  return new Map(Object.entries(value as object));
};

const isTree = (value: unknown): boolean =>
  Array.isArray(value) ? value.some(isObject) : isObject(value) && !isFigure(value);

/** The entries in which two packs differ, by path; entries of lists are compared by id. */
export const diffPolicies = (before: unknown, after: unknown, path = ''): Difference[] => {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (before === undefined || after === undefined || !isTree(before) || !isTree(after)) {
    const said = (value: unknown) => (value === undefined ? undefined : oneLine(value));
    return [{ path, before: said(before), after: said(after) }];
  }
  const [left, right] = [keyed(before), keyed(after)];
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) =>
    diffPolicies(left.get(key), right.get(key), path ? `${path}.${key}` : key),
  );
};

/** A difference in one line. */
export const differenceLine = ({ path, before, after }: Difference): string => {
  if (before === undefined) return `${path}: added, ${after}`;
  if (after === undefined) return `${path}: left out, was ${before}`;
  return `${path}: ${before} -> ${after}`;
};
