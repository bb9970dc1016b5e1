import { sampleOrganisation, samplePerson } from '../../../infra/local/sample/people';
import type { Journey, Key } from './startJourney';

/** What the bot's door answered over HTTP. */
export interface Answered {
  status: number;
  text: string;
}

/** Activities as Teams sends them for one person in their own chat, for what no window would send: twice, or broken. */
export interface Activities {
  /** A typed line; its answer appears in the person's window. */
  message(id: string, text: string): object;
  /** A click on a card's button; its answer comes back over HTTP. */
  click(id: string, verb: string, data: object): object;
  /** Posts any body as it is. */
  post(body: unknown): Promise<Answered>;
}

/** Speaks for a person at the bot's door. */
export function activitiesOf({ stack }: Journey, key: Key): Activities {
  const { oid, displayName, teamsUserId, personalChatId } = samplePerson(key);
  const whole = {
    channelId: 'msteams',
    serviceUrl: `${String(stack.urls.windows[key])}/_connector`,
    from: { id: teamsUserId, aadObjectId: oid, name: displayName },
    recipient: { id: '28:supervision', name: 'Supervision' },
    conversation: { id: personalChatId, conversationType: 'personal', tenantId: sampleOrganisation.tenantId },
    channelData: { tenant: { id: sampleOrganisation.tenantId } },
  };
  return {
    message: (id, text) => ({ ...whole, type: 'message', id, text }),
    click: (id, verb, data) => ({
      ...whole,
      type: 'invoke',
      id,
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
    }),
    post: async (body) => {
      const answer = await fetch(stack.urls.messages, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      return { status: answer.status, text: await answer.text() };
    },
  };
}
