import fc from 'fast-check';
import { z } from 'zod';
import { day, number, text } from './pieces';

/** What a schema is made of, as zod tells it. */
interface Def {
  type: string;
  shape?: Record<string, z.ZodType>;
  innerType?: z.ZodType;
  element?: z.ZodType;
  valueType?: z.ZodType;
  in?: z.ZodType;
  entries?: Record<string, string>;
  options?: z.ZodType[];
  values?: unknown[];
}

type Named = Record<string, fc.Arbitrary<unknown>>;

/**
 * Values in the form of a schema, so that a new operation is fuzzed from its first day; right in form, and now and
 * then in content. Fields whose names say what they hold are taken from `named`.
 */
export function inputOf(schema: z.ZodType, named: Named): fc.Arbitrary<unknown> {
  const def = schema.def as unknown as Def;
  const of = (inner: z.ZodType | undefined) => (inner ? inputOf(inner, named) : fc.jsonValue());
  const make: Record<string, () => fc.Arbitrary<unknown>> = {
    object: () => objectOf(def.shape ?? {}, named),
    optional: () => fc.option(of(def.innerType), { nil: undefined, freq: 2 }),
    nullable: () => fc.option(of(def.innerType)),
    default: () => of(def.innerType),
    pipe: () => of(def.in),
    array: () => mostly(fc.array(of(def.element), { minLength: 1, maxLength: 4 }), fc.constant([])),
    record: () => fc.dictionary(keys, of(def.valueType), { maxKeys: 4 }),
    enum: () => fc.constantFrom(...Object.values(def.entries ?? {}), 'nothing'),
    literal: () => fc.constantFrom(...(def.values ?? [])),
    union: () => fc.oneof(...(def.options ?? []).map(of)),
    boolean: () => fc.boolean(),
    number: () => mostly(wholeNumber(schema), number),
    string: () => mostly(fitting(schema), text),
  };
  return (make[def.type] ?? (() => fc.jsonValue()))();
}

/** What there is to know of a value's form, as JSON Schema says it. */
interface Form {
  pattern?: string;
  format?: string;
  minimum?: number;
  maximum?: number;
}

const formOf = (schema: z.ZodType): Form => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });

/** What fits, and one time in eight what need not. */
const mostly = <T>(fits: fc.Arbitrary<T>, other: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 7, arbitrary: fits }, { weight: 1, arbitrary: other });

/** Text in the form that a schema asks for: a date, an instant, an id. */
function fitting(schema: z.ZodType): fc.Arbitrary<string> {
  const { format, pattern } = formOf(schema);
  if (format === 'date') return day.map((iso) => iso.slice(0, 10));
  if (format === 'date-time') return day;
  return pattern === undefined ? text : fc.stringMatching(new RegExp(pattern));
}

function wholeNumber(schema: z.ZodType): fc.Arbitrary<number> {
  const { minimum = 0, maximum = 500 } = formOf(schema);
  return fc.integer({ min: minimum, max: Math.min(maximum, 10_000) });
}

const keys = fc.oneof(
  fc.constantFrom('wellbeing', 'workload', 'practice', 'learning', 'constructor', 'toString'),
  text,
);

function objectOf(shape: Record<string, z.ZodType>, named: Named): fc.Arbitrary<unknown> {
  const entries = Object.entries(shape).map(
    ([name, field]) =>
      [name, Object.hasOwn(named, name) ? (named[name] ?? text) : inputOf(field, named)] as const,
  );
  return fc.record(Object.fromEntries(entries));
}

/** The same, sometimes with something left out, put in or swapped. */
export function spoilt(whole: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const extra = fc.dictionary(
    fc.oneof(text, fc.constantFrom('by', 'actor', 'role', 'state')),
    fc.jsonValue(),
    {
      maxKeys: 2,
    },
  );
  return fc.oneof(
    { weight: 8, arbitrary: whole },
    { weight: 2, arbitrary: fc.tuple(whole, extra).map(([one, more]) => ({ ...(one as object), ...more })) },
    { weight: 1, arbitrary: fc.jsonValue() },
  );
}
