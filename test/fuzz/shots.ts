import fc from 'fast-check';
import { routes } from '../../bot/api/routes';
import { COMMAND_NAMES } from '../../bot/chat/commands';
import { doVerbs } from '../../bot/chat/doVerbs';
import { showVerbs } from '../../bot/chat/showVerbs';
import { inputs } from '../../bot/operations/inputs';
import { samplePerson } from '../../infra/local/sample/people';
import { activityOf } from '../support/cloud/personAt';
import { VICTIMS } from '../support/cloud/plantWords';
import { badTokens } from '../attack/support/badTokens';
import { inputOf, spoilt } from './inputOf';
import { named, number, PEOPLE, session, text, worker } from './pieces';

/** One request, with who sends it. */
export interface Shot {
  door: 'tab' | 'bot';
  /** By key; undefined for a token that is not to open anything. */
  person: string;
  /** The name of a bad token; undefined where it is as it should be. */
  bad?: string;
  method: 'GET' | 'POST';
  path: string;
  headers: Record<string, string>;
  body?: string;
}

const person = fc.oneof(fc.constantFrom(...PEOPLE), fc.constantFrom(...VICTIMS.flat()));
/** Half the time what is sent is about a file in which its sender has a part: little of the rest gets far. */
const theirs = fc.boolean();
const FILES = new Map<string, string>(
  VICTIMS.flatMap(([worker, supervisor]) =>
    [worker, supervisor].map((key) => [key, samplePerson(worker).oid] as const),
  ),
);

/** What is sent, about the file in which this person has a part. */
function about(key: string, sent: unknown): unknown {
  const file = FILES.get(key);
  const isObject = typeof sent === 'object' && sent !== null && 'worker' in sent;
  return file === undefined || !isObject ? sent : { ...sent, worker: file };
}

/** One time in so many; otherwise undefined. */
const seldom = <T>(arbitrary: fc.Arbitrary<T>, times: number): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: times - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
const bad = seldom(fc.constantFrom(...Object.keys(badTokens)), 10);
const plain: Record<string, string> = { 'content-type': 'application/json' };

/** Headers as they should be, nearly always. */
const headers = fc.oneof(
  { weight: 30, arbitrary: fc.constant(plain) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Record<string, string>>(
      { ...plain, 'content-encoding': 'gzip' },
      { 'content-type': 'text/plain' },
      { ...plain, 'x-forwarded-for': '1.2.3.4' },
      { ...plain, 'if-none-match': '*' },
      { ...plain, range: 'bytes=0-1' },
      { ...plain, 'x-http-method-override': 'DELETE' },
    ),
  },
);

/** Making a document or an archive takes the server a hundred times what a page does: few are enough. */
const SLOW = /documents|export|verify/;
/** A worker who shares what is planted would make it others' to read. */
const SHARING = /shareReflection|fileReflection/;

/** Everything that is sent, at both doors. `hashes` are of records that there are. */
export function shots(hashes: readonly string[]): fc.Arbitrary<Shot> {
  const fields = named(hashes);
  return fc
    .oneof({ weight: 5, arbitrary: asked(fields) }, { weight: 5, arbitrary: said(fields) })
    .map((shot) => withoutSharing(shot));
}

function withoutSharing(shot: Shot): Shot {
  const owns = VICTIMS.some(([key]) => key === shot.person);
  if (!owns || !SHARING.test(shot.path + (shot.body ?? ''))) return shot;
  return { ...shot, path: shot.path.replace(SHARING, 'saveReflection'), body: '{}' };
}

/** Requests at the tab's door: every route that there is, and some that there are not. */
function asked(fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Shot> {
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
      person,
      theirs,
      bad,
      headers,
      broken: seldom(text, 40),
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

/** Activities at the bot's door: lines, buttons, dialogs, installations, and what is none of these. */
function said(fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Shot> {
  const data = spoilt(
    fc
      .tuple(
        fc.record({ worker, session }),
        fc.record({ ...fields, ...CARD_FIELDS }, { requiredKeys: [] }),
        fc.dictionary(
          fc.constantFrom('a_well', 'a_stuck', 'a_constructor', 'a___proto__', 'extra'),
          fc.oneof(text, fc.jsonValue()),
          {
            maxKeys: 2,
          },
        ),
      )
      .map((parts) => Object.assign({}, ...parts) as object),
  );
  const verb = fc.oneof(
    {
      weight: 20,
      arbitrary: fc.constantFrom(...Object.keys(doVerbs), ...Object.keys(showVerbs), ...MORE_VERBS),
    },
    { weight: 1, arbitrary: text },
  );
  const trigger = fc.constantFrom('manual', 'automatic');
  const pressed = fc.tuple(verb, data, trigger).map(([name, carried, how]) => ({
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb: name, data: carried }, trigger: how },
  }));
  const dialog = fc
    .tuple(fc.constantFrom('task/fetch', 'task/submit'), verb, data)
    .map(([name, verbed, carried]) => ({
      type: 'invoke',
      name,
      value: { data: { ...(carried as object), verb: verbed } },
    }));
  const submitted = fc
    .tuple(verb, data)
    .map(([name, carried]) => ({ value: { ...(carried as object), verb: name } }));
  const other = fc.record({
    type: fc.oneof(
      fc.constantFrom('installationUpdate', 'conversationUpdate', 'invoke', 'typing', 'event'),
      text,
    ),
    action: fc.constantFrom('add', 'remove', 'other'),
    name: text,
    value: fc.jsonValue(),
    membersAdded: fc.oneof(fc.constant([{ id: '28:x' }]), fc.jsonValue()),
  });
  const activity = fc.oneof(
    { weight: 12, arbitrary: pressed },
    { weight: 4, arbitrary: line.map((words) => ({ text: words })) },
    { weight: 3, arbitrary: submitted },
    { weight: 2, arbitrary: dialog },
    { weight: 2, arbitrary: other },
    {
      weight: 1,
      arbitrary: fc.dictionary(
        fc.constantFrom('type', 'conversation', 'serviceUrl', 'channelId', 'from', 'text'),
        fc.jsonValue(),
      ),
    },
  );
  return fc
    .record({
      over: activity,
      shared: fc.integer({ min: 0, max: 9 }),
      person,
      theirs,
      bad,
      headers,
      broken: seldom(text, 40),
    })
    .map(({ over, shared, broken, theirs: own, ...who }) => ({
      ...who,
      door: 'bot' as const,
      method: 'POST' as const,
      path: '/api/messages',
      body:
        broken ??
        JSON.stringify({
          ...activityOf(samplePerson(who.person).oid),
          ...(shared === 0 && TOGETHER),
          ...(own ? aboutIn(who.person, over) : over),
        }),
    }));
}

/** The same in an activity, wherever it carries what a card sent. */
function aboutIn(key: string, over: object): object {
  const { value } = over as { value?: { action?: { data?: unknown } | null; data?: unknown } | null };
  if (typeof value !== 'object' || value === null) return over;
  const { action, data } = value;
  if (typeof action === 'object' && action !== null)
    return { ...over, value: { ...value, action: { ...action, data: about(key, action.data) } } };
  if (data !== undefined) return { ...over, value: { ...value, data: about(key, data) } };
  return { ...over, value: about(key, value) };
}

const TOGETHER = {
  conversation: { id: '19:together@thread.v2', conversationType: 'groupChat', isGroup: true },
};
const MORE_VERBS = ['show.command', 'show.picked', 'openSession', 'openRecord', '__proto__', 'constructor'];

const CARD_FIELDS = {
  stance: fc.constantFrom('agree', 'comment', 'disagree', 'other'),
  text,
  heading: fc.oneof(fc.constantFrom('wellbeing', 'workload', 'constructor', '__proto__'), text),
  notes: text,
  decisions: text,
  next: text,
  part: number,
  item: fc.constantFrom('item-1', 'item-2', 'x'),
  state: fc.constantFrom('open', 'done', 'stuck', 'dropped', 'other'),
  why: text,
  picked: fc.oneof(
    text,
    fc.constant('{"verb":"signRecord"}'),
    fc.constant('{"verb":"show.record","worker":"x"}'),
  ),
  command: fc.constantFrom(...COMMAND_NAMES, '__proto__'),
  said: text,
  among: fc.jsonValue(),
};

const line = fc
  .tuple(
    fc.oneof(fc.constantFrom(...COMMAND_NAMES), text),
    fc.oneof(
      fc.constantFrom(
        '',
        'tom',
        'lan',
        'tom tuesday 2pm',
        'morag tomorrow 25:99',
        'everyone',
        'priya 31 february',
      ),
      text,
    ),
  )
  .map((words) => words.join(' '));
