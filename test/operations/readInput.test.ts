import { inputs } from '../../bot/operations/inputs';
import { makeOperations } from '../../bot/operations/makeOperations';
import { readInput } from '../../bot/operations/readInput';
import type { OperationServices } from '../../bot/operations/services';
import { routes } from '../../bot/api/routes';
import { CASE_FIELDS } from '../../bot/text/caseFields';
import { FIELD } from '../../bot/text/fieldWords';
import type { OperationName } from '../../bot/supervision/operationName';
import { walkedInputs } from './support/walkedInputs';

const NAMES = Object.keys(inputs) as OperationName[];

/** Every sentence of ours that stands beside a field, whatever its figure. */
const OURS: readonly string[] = [...Object.values(FIELD), ...Object.values(CASE_FIELDS)].flatMap((words) =>
  typeof words === 'string' ? [words] : [],
);
const FIGURES =
  /^(Keep it to [\d,]+ characters|Enter -?\d+ or (more|less)|Take at most \d+ (entry|entries))\.$/;
const isOurs = (words: string): boolean => OURS.includes(words) || FIGURES.test(words);

const JUNK: unknown[] = [
  undefined,
  null,
  '',
  ' ',
  'x',
  'a b',
  'x'.repeat(70_000),
  -1,
  0.5,
  1e9,
  Number.NaN,
  true,
  [],
  {},
  ['x'],
  [7],
  { x: 1 },
  { 'not an id': 'x' },
  { support: {} },
  [{ id: 'action-0001', text: 1, owner: 'nobody' }],
  Array.from({ length: 200 }, (_, at) => `entry-${at}`),
];

/** An input with one field after the other replaced by what no form sends. */
function* spoiled(name: OperationName): Generator {
  const good = {
    worker: 'worker-0001',
    session: 'session-0001',
    ...(walkedInputs as Record<string, { input: object }>)[name]?.input,
  };
  yield* JUNK;
  const shape = Object.keys(inputs[name].shape);
  for (const field of [...shape, 'notAField', '__proto__'])
    for (const junk of JUNK) yield { ...good, [field]: junk };
}

const saidOf = (name: OperationName): Set<string> => {
  const said = new Set<string>();
  for (const raw of spoiled(name)) {
    const read = readInput(inputs[name], raw);
    if ('refusal' in read) Object.values(read.refusal.fields ?? {}).forEach((words) => said.add(words));
  }
  return said;
};

describe('what is said beside a field', () => {
  it.each(NAMES)('%s: in our own words, whatever was sent', (name) => {
    const said = [...saidOf(name)];
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((words) => !isOurs(words))).toEqual([]);
  });

  it('would be the library’s words without them', () => {
    const parsed = inputs.startSession.safeParse({ worker: 7, notAField: 1 });
    const said = parsed.error?.issues.map(({ message }) => message) ?? [];
    expect(said.some((words) => !isOurs(words))).toBe(true);
  });

  it('comes through every operation’s own door', async () => {
    const services = {
      newId: () => 'reference-0001',
      log: { info: () => undefined },
    } as unknown as OperationServices;
    const operations = makeOperations(services, {
      render: async () => Buffer.from(''),
      fetch: async () => undefined,
      sealed: async () => undefined,
    });
    const actor = { id: 'somebody-0001', tenant: 'tenant' };
    const reading = NAMES.filter((name) => name.startsWith('open'));
    for (const name of NAMES.filter((one) => !reading.includes(one))) {
      const outcome = await operations.perform(actor, name, { worker: 7, notAField: 1 });
      const fields = outcome.ok ? undefined : outcome.refusal.fields;
      expect(Object.keys(fields ?? {}).length).toBeGreaterThan(0);
      expect(Object.values(fields ?? {}).filter((words) => !isOurs(words))).toEqual([]);
    }
  });

  it('comes through every way of the API that takes a body', async () => {
    for (const route of routes.filter(({ method, path }) => method === 'post' && !path.includes(':name'))) {
      const params = { worker: 'worker-0001', session: 'session-0001', number: '1', scope: 'directorate' };
      const refused = { ok: false, refusal: { code: 'notFound' }, reference: '-' };
      const operations = new Proxy({}, { get: () => async () => refused });
      const answer = await route.answer(operations as never, { id: 'a', tenant: 't' }, params, { junk: 1 });
      const fields = 'refusal' in answer ? answer.refusal.fields : {};
      expect(Object.values(fields ?? {}).filter((words) => !isOurs(words))).toEqual([]);
    }
  });
});
