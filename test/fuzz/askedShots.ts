import fc from 'fast-check';
import { routes } from '../../bot/api/routes';
import { inputs } from '../../bot/operations/inputs';
import { inputOf, spoilt } from './inputOf';
import { number, session, text, worker } from './pieces';
import { about, sent, type Shot } from './shot';

/** Making a document or an archive takes the server a hundred times what a page does: few are enough. */
const SLOW = /documents|export|verify/;

/** Requests at the tab's door: every route that there is, and some that there are not. */
export function askedShots(fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Shot> {
  const operation = fc.oneof(
    ...Object.entries(inputs).map(([name, schema]) =>
      spoilt(inputOf(schema, fields)).map((body) => ({
        path: `/api/operations/${name}`,
        body,
        method: 'POST' as const,
      })),
    ),
  );
  const segment = (name: string) =>
    name === ':worker' ? worker : name === ':session' ? session : fc.oneof(number.map(String), text);
  const filled = (path: string) =>
    fc
      .tuple(
        ...path
          .split('/')
          .map((part) => (part.startsWith(':') ? segment(part).map(encoded) : fc.constant(part))),
      )
      .map((parts) => parts.join('/'));
  const known = routes
    .filter(({ path }) => !path.startsWith('/api/operations'))
    .map(({ path, method }) => ({
      weight: SLOW.test(path) ? 1 : 40,
      arbitrary: fc.record({
        path: filled(path),
        method: fc.constant(method === 'get' ? ('GET' as const) : ('POST' as const)),
        body: method === 'get' ? fc.constant(undefined) : spoilt(fc.record({ file: text })),
      }),
    }));
  const unknown = fc.record({
    path: text.map((rest) => `/${encoded(rest)}`),
    method: fc.constantFrom('GET' as const, 'POST' as const),
    body: fc.jsonValue(),
  });
  return fc
    .record({
      request: fc.oneof(
        { weight: 400, arbitrary: operation },
        { weight: 300, arbitrary: fc.oneof(...known) },
        { weight: 20, arbitrary: unknown },
      ),
      ...sent,
    })
    .map(({ request, broken, theirs: own, ...who }) => ({
      ...who,
      door: 'tab' as const,
      path: request.path,
      method: request.method,
      ...(request.method === 'POST' && {
        body: broken ?? JSON.stringify(own ? about(who.person, request.body) : request.body),
      }),
    }));
}

/** As an address has it, and no longer than one can be; lone halves of characters as what stands for them. */
const encoded = (word: string): string => encodeURIComponent(Buffer.from(word.slice(0, 500)).toString());
