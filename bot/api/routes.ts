import { z } from 'zod';
import type { Archive } from '../exports/own/exportOwn';
import type { TableFile } from '../exports/tables/exportTable';
import type { Actor, Operations, Outcome } from '../operations/operations';
import type { OperationName } from '../supervision/operationName';
import { FIELD } from '../text/fieldWords';
import { LARGEST_DOCUMENT } from './largestDocument';

const id = z.string().regex(/^[A-Za-z0-9-]{1,64}$/);
const ref = z.object({ worker: id, session: id });
const numbered = ref.extend({ number: z.coerce.number().int().min(1).max(999) });

const scope = z.string().regex(/^[a-z]{1,12}(\.[A-Za-z0-9-]{1,64})?$/);
const tableAddress = z.object({
  table: z.enum(['rows', 'parts', 'months', 'sessions']),
  scope,
  format: z.enum(['csv', 'xlsx']),
});
const pairing = z.object({ team: id, worker: id, function: id });

/** What a route answers: JSON, a document, an archive that is made while it is sent, or a refusal. */
export type Answer =
  | { json: object }
  | { pdf: Buffer; name: string }
  | TableFile
  | Archive
  | Extract<Outcome<object>, { ok: false }>;

/** A line of the policy table of the tab's API: everybody signed in may ask; the operation decides what they may see. */
export interface Route {
  method: 'get' | 'post';
  path: string;
  answer(operations: Operations, actor: Actor, params: unknown, body: unknown): Promise<Answer>;
}

/**
 * Parameters that are no ids are somebody else's, or nobody's: not found, like whatever is not there. No operation
 * was asked, so the reference is the request's.
 */
const notFound = { ok: false as const, refusal: { code: 'notFound' as const }, reference: '' };

function route<P>(
  method: Route['method'],
  path: string,
  params: z.ZodType<P>,
  answer: (operations: Operations, actor: Actor, params: P, body: unknown) => Promise<Answer>,
): Route {
  return {
    method,
    path,
    answer: async (operations, actor, raw, body) => {
      const parsed = params.safeParse(raw);
      return parsed.success ? answer(operations, actor, parsed.data, body) : notFound;
    },
  };
}

function json<T extends object>(outcome: Outcome<T>, pick: (value: T) => object): Answer {
  return outcome.ok ? { json: pick(outcome) } : outcome;
}

const nothing = z.object({}).loose();

/** A document that somebody holds, as base64. */
const fileBody = z.object({
  file: z
    .string()
    .min(1)
    .max(Math.ceil(LARGEST_DOCUMENT / 3) * 4),
});

/** Why somebody opens what is not theirs, in words that the worker reads. */
const reasonBody = z.strictObject({ reason: z.string().trim().min(1).max(500) });
const reasonMissing = {
  ...notFound,
  refusal: {
    code: 'invalid' as const,
    fields: { reason: FIELD.reason },
  },
};
const findBody = z.strictObject({ words: z.string().trim().min(3).max(60) });

/** Everything that the tab can ask for. */
export const routes: readonly Route[] = [
  route('get', '/api/me', nothing, async (operations, actor) => ({ json: await operations.me(actor) })),
  route('get', '/api/kept', nothing, async (operations) => ({ json: { kept: operations.kept() } })),
  route('get', '/api/mine', nothing, async (operations, actor) => ({ json: await operations.mine(actor) })),
  route('get', '/api/my-team', nothing, async (operations, actor) => ({
    json: { workers: await operations.myWorkers(actor) },
  })),
  route('get', '/api/audits', nothing, async (operations, actor) => ({
    json: await operations.audits(actor),
  })),
  route('get', '/api/audits/:worker/:session', ref, async (operations, actor, params) =>
    json(await operations.audit(actor, params), ({ view }) => view),
  ),
  route('get', '/api/sampling/:scope', z.object({ scope }), async (operations, actor, params) =>
    json(await operations.sampling(actor, params.scope), ({ view }) => view),
  ),
  route('get', '/api/group-people', nothing, async (operations, actor) => ({
    json: { people: await operations.groupPeople(actor) },
  })),
  route('get', '/api/sessions/:worker/:session', ref, async (operations, actor, params) =>
    json(await operations.session(actor, params), ({ view }) => view),
  ),
  route('get', '/api/records/:worker/:session/:number', numbered, async (operations, actor, params) =>
    json(await operations.record(actor, params), ({ view }) => view),
  ),
  route('get', '/api/documents/:worker/:session/:number', numbered, async (operations, actor, params) => {
    const outcome = await operations.document(actor, params);
    return outcome.ok ? { pdf: outcome.pdf, name: outcome.name } : outcome;
  }),
  // A reason goes in the body: addresses end up in histories and logs.
  route(
    'post',
    '/api/records/:worker/:session/:number',
    numbered,
    async (operations, actor, params, body) => {
      const reason = reasonBody.safeParse(body);
      if (!reason.success) return reasonMissing;
      return json(await operations.record(actor, { ...params, ...reason.data }), ({ view }) => view);
    },
  ),
  route(
    'post',
    '/api/documents/:worker/:session/:number',
    numbered,
    async (operations, actor, params, body) => {
      const reason = reasonBody.safeParse(body);
      if (!reason.success) return reasonMissing;
      const outcome = await operations.document(actor, { ...params, ...reason.data });
      return outcome.ok ? { pdf: outcome.pdf, name: outcome.name } : outcome;
    },
  ),
  route('get', '/api/files/:worker', z.object({ worker: id }), async (operations, actor, { worker }) =>
    json(await operations.records(actor, worker), ({ view }) => view),
  ),
  route(
    'get',
    '/api/files/:worker/request',
    z.object({ worker: id }),
    async (operations, actor, { worker }) =>
      json(await operations.askedFor(actor, worker), ({ view }) => view),
  ),
  route('post', '/api/find-worker', nothing, async (operations, actor, _params, body) => {
    const asked = findBody.safeParse(body);
    if (!asked.success)
      return { ...notFound, refusal: { code: 'invalid', fields: { words: FIELD.letters } } };
    return json(await operations.findWorkers(actor, asked.data.words), ({ view }) => view);
  }),
  route('get', '/api/access-requests', nothing, async (operations, actor) =>
    json(await operations.accessRequests(actor), ({ view }) => view),
  ),
  route('get', '/api/open-matters', nothing, async (operations, actor) =>
    json(await operations.openMatters(actor), ({ view }) => view),
  ),
  route(
    'post',
    '/api/logs/:worker',
    z.object({ worker: id }),
    async (operations, actor, { worker }, body) => {
      const reason = reasonBody.safeParse(body);
      if (!reason.success) return reasonMissing;
      return json(await operations.logOf(actor, { worker, ...reason.data }), ({ view }) => view);
    },
  ),
  route('get', '/api/teams/:team', z.object({ team: id }), async (operations, actor, { team }) =>
    json(await operations.team(actor, team), ({ view }) => view),
  ),
  route('get', '/api/cases/:worker', z.object({ worker: id }), async (operations, actor, { worker }) =>
    json(await operations.cases(actor, worker), ({ view }) => view),
  ),
  route('get', '/api/supervisors/:team', z.object({ team: id }), async (operations, actor, { team }) =>
    json(await operations.supervisors(actor, team), ({ people }) => ({ people })),
  ),
  route('get', '/api/overview/:scope', z.object({ scope }), async (operations, actor, params) =>
    json(await operations.overview(actor, params.scope), ({ view }) => view),
  ),
  route('get', '/api/arrangements/:scope', z.object({ scope }), async (operations, actor, params) =>
    json(await operations.arrangements(actor, params.scope), ({ view }) => view),
  ),
  route(
    'post',
    '/api/inspector-pack/:scope',
    z.object({ scope }),
    async (operations, actor, params, body) => {
      const outcome = await operations.inspectorPack(actor, params.scope, body);
      return outcome.ok ? { zip: outcome.zip, name: outcome.name } : outcome;
    },
  ),
  route('get', '/api/inspection', nothing, async (operations, actor) =>
    json(await operations.inspection(actor), ({ view }) => view),
  ),
  route('get', '/api/compliance/:scope', z.object({ scope }), async (operations, actor, params) => {
    const outcome = await operations.compliance(actor, params.scope);
    return outcome.ok ? { pdf: outcome.pdf, name: outcome.name } : outcome;
  }),
  route('get', '/api/tables/:table/:scope/:format', tableAddress, async (operations, actor, params) => {
    const outcome = await operations.table(actor, params);
    return outcome.ok ? { file: outcome.file, name: outcome.name, type: outcome.type } : outcome;
  }),
  route('get', '/api/pairings/:team/:worker/:function', pairing, async (operations, actor, params) =>
    json(await operations.pairing(actor, params), ({ view }) => view),
  ),
  route(
    'get',
    '/api/pairings/:team/:worker/:function/:format',
    pairing.extend({ format: tableAddress.shape.format }),
    async (operations, actor, params) => {
      const outcome = await operations.pairingTable(actor, params);
      return outcome.ok ? { file: outcome.file, name: outcome.name, type: outcome.type } : outcome;
    },
  ),
  route('get', '/api/access-log', nothing, async (operations, actor) =>
    json(await operations.accessLog(actor), ({ view }) => view),
  ),
  route('get', '/api/access-log/:before', z.object({ before: id }), async (operations, actor, { before }) =>
    json(await operations.accessLog(actor, before), ({ view }) => view),
  ),
  route('get', '/api/learning', nothing, async (operations, actor) =>
    json(await operations.learning(actor), ({ view }) => view),
  ),
  route('get', '/api/concerns', nothing, async (operations, actor) =>
    json(await operations.concerns(actor), ({ view }) => view),
  ),
  route(
    'get',
    '/api/concerns/:worker/:concern',
    z.object({ worker: id, concern: id }),
    async (operations, actor, params) => json(await operations.concern(actor, params), ({ view }) => view),
  ),
  route('get', '/api/export', nothing, async (operations, actor) => {
    const outcome = await operations.export(actor);
    return outcome.ok ? { zip: outcome.zip, name: outcome.name } : outcome;
  }),
  route('post', '/api/verify', nothing, async (operations, _actor, _params, body) => {
    const parsed = fileBody.safeParse(body);
    if (!parsed.success) return { ...notFound, refusal: { code: 'invalid' } };
    return { json: await operations.verify(Buffer.from(parsed.data.file, 'base64')) };
  }),
  route('post', '/api/preview/:worker/:session', ref, async (operations, actor, params) =>
    json(await operations.preview(actor, params), ({ preview }) => preview),
  ),
  route(
    'post',
    '/api/operations/:name',
    z.object({ name: z.string().max(40) }),
    async (operations, actor, { name }, body) =>
      // An unknown name is refused by the operations themselves, like anything else that is not there.
      json(await operations.perform(actor, name as OperationName, body), ({ done, session }) => ({
        done,
        ...(session && { session }),
      })),
  ),
];
