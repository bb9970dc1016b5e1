import { randomUUID } from 'node:crypto';
import { refusal, type GraphAnswer } from './graphAnswer';
import type { GraphRequest, GraphRoute } from './graphRoutes';
import { isObject, jsonBody, textIn } from './jsonBody';
import type { StandInPerson } from './standInPerson';

/** How the connector refuses to deliver to someone: Teams' own codes. */
export type DeliveryRefusal = 'BotNotInConversationRoster' | 'MessageWritesBlocked';

const words: Record<DeliveryRefusal, string> = {
  BotNotInConversationRoster: 'The bot is not part of the conversation roster.',
  MessageWritesBlocked: 'Message writes are blocked for this conversation.',
};

type Sent = Record<string, unknown> & { id: string };

/** What the connector must know to deliver: who there is and for whom the app is installed. */
export interface ConnectorSettings {
  people: readonly StandInPerson[];
  isInstalled: (personId: string) => boolean;
  tenantId: string;
}

/** The id of a person's chat with the app in the built-in connector, and of the person there. */
export function connectorIds(personId: string): { conversationId: string; userId: string } {
  return { conversationId: `a:${personId}`, userId: `29:${personId}` };
}

/**
 * The chats of people who have no chat window: the part of the Bot Connector's REST interface that a bot uses,
 * kept in memory. `GET /conversations` lists the chats, `GET /conversations/{id}` what was sent there, and
 * `PUT /people/{id}/refusal` with `{code}` makes it refuse someone (or, with null, accept again).
 */
export function connectorRoutes(settings: ConnectorSettings): GraphRoute[] {
  const chats = new Map<string, Sent[]>();
  const refused = new Map<string, DeliveryRefusal>();

  function deliverable(conversationId: string): Sent[] {
    const person = settings.people.find((one) => connectorIds(one.oid).conversationId === conversationId);
    if (!person || person.status === 'left')
      throw refusal(404, 'ConversationNotFound', 'Conversation not found.');
    const blocked = person.status === 'appBlocked' ? 'MessageWritesBlocked' : undefined;
    const missing = settings.isInstalled(person.oid) ? undefined : 'BotNotInConversationRoster';
    const code = refused.get(person.oid) ?? blocked ?? missing;
    if (code) throw refusal(403, code, words[code]);
    const sent = chats.get(conversationId) ?? [];
    chats.set(conversationId, sent);
    return sent;
  }

  function createConversation(request: GraphRequest): GraphAnswer {
    const body = jsonBody(request);
    const members = Array.isArray(body['members']) ? body['members'].filter(isObject) : [];
    const wanted = (textIn(members[0], 'id') ?? '').replace(/^29:/, '');
    const { conversationId } = connectorIds(wanted);
    const sent = deliverable(conversationId);
    const activityId = isObject(body['activity']) ? append(sent, body['activity']) : undefined;
    return { status: 201, body: { id: conversationId, ...(activityId && { activityId }) } };
  }

  function send(request: GraphRequest): GraphAnswer {
    const id = append(deliverable(request.params[0] ?? ''), jsonBody(request));
    return { status: 201, body: { id } };
  }

  function update(request: GraphRequest): GraphAnswer {
    const sent = deliverable(request.params[0] ?? '');
    const at = sent.findIndex((one) => one.id === request.params[1]);
    if (at < 0)
      throw refusal(404, 'ActivityNotFoundInConversation', 'Activity not found in the conversation.');
    const id = request.params[1] ?? '';
    if (request.method === 'DELETE') sent.splice(at, 1);
    else sent[at] = { ...jsonBody(request), id };
    return { status: 200, body: { id } };
  }

  function members(request: GraphRequest): GraphAnswer {
    deliverable(request.params[0] ?? '');
    const found = settings.people.filter((one) => connectorIds(one.oid).conversationId === request.params[0]);
    return { status: 200, body: found.map((person) => member(person, settings.tenantId)) };
  }

  function oneMember(request: GraphRequest): GraphAnswer {
    const found = settings.people.find(
      (one) => `29:${one.oid}` === request.params[1] || one.oid === request.params[1],
    );
    if (!found) throw refusal(404, 'MemberNotFoundInConversation', 'Member not found in the conversation.');
    return { status: 200, body: member(found, settings.tenantId) };
  }

  function refuse(request: GraphRequest): GraphAnswer {
    const { code } = jsonBody(request);
    const id = request.params[0] ?? '';
    if (code === 'BotNotInConversationRoster' || code === 'MessageWritesBlocked') refused.set(id, code);
    else refused.delete(id);
    return { status: 204 };
  }

  return [
    ['GET', /^\/conversations$/, () => ({ status: 200, body: { value: [...chats.keys()] } })],
    [
      'GET',
      /^\/conversations\/([^/]+)$/,
      (r) => ({ status: 200, body: { value: chats.get(r.params[0] ?? '') ?? [] } }),
    ],
    ['PUT', /^\/people\/([^/]+)\/refusal$/, refuse],
    ['POST', /^\/v3\/conversations$/, createConversation],
    ['POST', /^\/v3\/conversations\/([^/]+)\/activities(?:\/[^/]+)?$/, send],
    ['PUT', /^\/v3\/conversations\/([^/]+)\/activities\/([^/]+)$/, update],
    ['DELETE', /^\/v3\/conversations\/([^/]+)\/activities\/([^/]+)$/, update],
    ['GET', /^\/v3\/conversations\/([^/]+)\/members$/, members],
    ['GET', /^\/v3\/conversations\/([^/]+)\/members\/([^/]+)$/, oneMember],
  ];
}

function append(sent: Sent[], activity: Record<string, unknown>): string {
  const id = randomUUID();
  sent.push({ ...activity, id });
  return id;
}

function member(person: StandInPerson, tenantId: string) {
  const { userId } = connectorIds(person.oid);
  const { displayName: name, givenName, surname, userPrincipalName } = person;
  return {
    id: userId,
    name,
    givenName,
    surname,
    userPrincipalName,
    aadObjectId: person.oid,
    objectId: person.oid,
    tenantId,
    userRole: 'user',
  };
}
