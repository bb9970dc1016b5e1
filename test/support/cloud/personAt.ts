import { samplePerson } from '../../../infra/local/sample/people';
import { CLOUD, type Minted } from './issuers';
import type { Cloud } from './startCloud';

/** What a door answered. */
export interface DoorAnswer {
  status: number;
  text: string;
  headers: Headers;
}

/** A person of the sample organisation at the real server's doors. */
export interface PersonAt {
  oid: string;
  get(path: string, headers?: Record<string, string>): Promise<DoorAnswer>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<DoorAnswer>;
  /** Types a line in their own chat, or whatever `over` makes of it. */
  say(text: unknown, over?: Record<string, unknown>): Promise<DoorAnswer>;
  /** Presses a button; the card comes back. */
  click(verb: string, data: unknown, trigger?: string): Promise<DoorAnswer>;
}

/** An activity as Teams sends it for a person in their own chat. */
export function activityOf(oid: string, over: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    type: 'message',
    id: 'activity-1',
    channelId: 'msteams',
    serviceUrl: CLOUD.serviceUrl,
    from: { id: `29:${oid}`, aadObjectId: oid, name: 'Somebody' },
    recipient: { id: `28:${CLOUD.appId}`, name: 'Supervision' },
    conversation: { id: `a:${oid}`, conversationType: 'personal', tenantId: CLOUD.tenant },
    channelData: { tenant: { id: CLOUD.tenant } },
    ...over,
  };
}

/** The value of a pressed button. */
export const pressed = (verb: string, data: unknown, trigger = 'manual') => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
  value: { action: { type: 'Action.Execute', verb, data }, trigger },
});

/** Sends a request as it is. */
export async function ask(cloud: Cloud, path: string, init: RequestInit): Promise<DoorAnswer> {
  const response = await fetch(`${cloud.url}${path}`, { redirect: 'manual', ...init });
  return { status: response.status, text: await response.text(), headers: response.headers };
}

/** A sample person, by key, with valid sign-ins for both doors. */
export async function personAt(cloud: Cloud, key: string, as: Minted = {}): Promise<PersonAt> {
  const { oid } = samplePerson(key);
  const [tab, teams] = await Promise.all([cloud.issuers.tab(oid, as), cloud.issuers.teams()]);
  const json = { 'content-type': 'application/json' };
  const post = (path: string, body: unknown, headers: Record<string, string>) =>
    ask(cloud, path, { method: 'POST', headers: { ...json, ...headers }, body: JSON.stringify(body) });
  const send = (over: Record<string, unknown>) =>
    post('/api/messages', activityOf(oid, over), { authorization: teams });
  return {
    oid,
    get: (path, headers = {}) => ask(cloud, path, { headers: { authorization: tab, ...headers } }),
    post: (path, body, headers = {}) => post(path, body, { authorization: tab, ...headers }),
    say: (text, over = {}) => send({ text, ...over }),
    click: (verb, data, trigger) => send(pressed(verb, data, trigger)),
  };
}
