/** Any value out of JSON or YAML. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

type JsonObject = { [key: string]: Json };

/** Whether a value is an object and no list. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const named = (value: Json, segment: string): Json | undefined =>
  Array.isArray(value)
    ? value.find((item) => isObject(item) && item.id === segment)
    : isObject(value)
      ? value[segment]
      : undefined;

/** What stands at a path; a list's entries are named by their ids: 'personal.profiles.agency.limitDays'. */
export const valueAt = (root: Json, path: string): Json | undefined =>
  path
    .split('.')
    .reduce<Json | undefined>(
      (value, segment) => (value === undefined ? undefined : named(value, segment)),
      root,
    );

const replaced = (value: Json, segments: readonly string[], next: Json): Json => {
  const [segment, ...rest] = segments;
  if (segment === undefined) return next;
  if (Array.isArray(value))
    return value.map((item) => (isObject(item) && item.id === segment ? replaced(item, rest, next) : item));
  const object = isObject(value) ? value : {};
  return { ...object, [segment]: replaced(object[segment] ?? {}, rest, next) };
};

/** The same tree with another value at a path. */
export const withValueAt = (root: Json, path: string, next: Json): Json =>
  replaced(root, path.split('.'), next);

/** A path with places in lists written as the ids that stand there. */
export const readablePath = (root: unknown, path: readonly PropertyKey[]): string => {
  const names: string[] = [];
  let value: unknown = root;
  for (const key of path) {
    value =
      Array.isArray(value) && typeof key !== 'number'
        ? value.find((item) => isObject(item) && item.id === key)
        : (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
    const id: unknown = typeof key === 'number' && isObject(value) ? value.id : undefined;
    names.push(typeof id === 'string' ? id : typeof key === 'number' ? String(key + 1) : String(key));
  }
  return names.join('.');
};
