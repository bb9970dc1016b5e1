import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { StandInPerson } from './standInPerson';

/** Where a person's chat with the app is: their own chat window, or the built-in connector. */
export interface ChatPlace {
  serviceUrl: string;
  conversationId: string;
  /** The person's id as the channel gives it. */
  userId: string;
}

/** The bot that is told of an installation. Without a `messagesUrl` nobody is told. */
export interface BotAddress {
  messagesUrl?: string;
  botId: string;
  botName: string;
  tenantId: string;
}

/** The activity that Teams sends when an app is installed for someone. */
export function installNotice(
  person: StandInPerson,
  place: ChatPlace,
  bot: BotAddress,
  at: Date,
): Record<string, unknown> {
  return {
    type: 'installationUpdate',
    action: 'add',
    id: randomUUID(),
    timestamp: at.toISOString(),
    channelId: 'msteams',
    serviceUrl: place.serviceUrl,
    locale: 'en-GB',
    from: { id: place.userId, name: person.displayName, aadObjectId: person.oid },
    recipient: { id: bot.botId, name: bot.botName },
    conversation: { id: place.conversationId, conversationType: 'personal', tenantId: bot.tenantId },
    channelData: {
      tenant: { id: bot.tenantId },
      settings: { selectedChannel: { id: place.conversationId } },
    },
  };
}

/** Posts the notice to the bot, three times at most or until it is stopped. Whether it was accepted. */
export async function sendNotice(
  url: string,
  notice: Record<string, unknown>,
  stop: AbortSignal,
): Promise<boolean> {
  for (let attempt = 1; attempt <= 3 && !stop.aborted; attempt += 1) {
    if (await accepted(url, notice, stop)) return true;
    await setTimeout(attempt * 250, undefined, { signal: stop }).catch(() => undefined);
  }
  return false;
}

async function accepted(url: string, notice: Record<string, unknown>, stop: AbortSignal): Promise<boolean> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(notice),
      signal: AbortSignal.any([stop, AbortSignal.timeout(15_000)]),
    });
    return answer.ok;
  } catch {
    // A bot that is not up yet is told again; Teams does the same.
    return false;
  }
}
