import fc from 'fast-check';
import { COMMAND_NAMES } from '../../bot/chat/commands';
import { doVerbs } from '../../bot/chat/doVerbs';
import { showVerbs } from '../../bot/chat/showVerbs';
import { samplePerson } from '../../infra/local/sample/people';
import { activityOf } from '../support/cloud/personAt';
import { spoilt } from './inputOf';
import { number, session, text, worker } from './pieces';
import { about, sent, type Shot } from './shot';

/** Activities at the bot's door: lines, buttons, dialogs, installations, and what is none of these. */
export function saidShots(fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Shot> {
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
      ...sent,
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
