import { TurnContext, type Activity, type ConversationReference } from 'botbuilder';

/** A person's own chat with the app, or one that several share; kept apart (TEAMS.md C 17). */
type Place = { kind: 'person' } | { kind: 'chat'; id: string };

/** What is needed of an activity; the SDK's own types promise more than some clients send. */
interface Said {
  conversation: { id: string; conversationType?: string; isGroup?: boolean };
}

/** Where an activity was said. A reply in a channel names its thread; the place is the channel. */
export function placeOf({ conversation }: Said): Place {
  const { id, conversationType, isGroup } = conversation;
  const shared = conversationType === undefined ? isGroup === true : conversationType !== 'personal';
  return shared ? { kind: 'chat', id: id.split(';messageid=')[0] ?? id } : { kind: 'person' };
}

/**
 * How to write there again: only what stays the same from turn to turn, so that it is stored once and
 * not with each message. No names.
 */
export function referenceOf(activity: Activity): Partial<ConversationReference> {
  const { serviceUrl, channelId, conversation, bot, user } = TurnContext.getConversationReference(activity);
  const place = placeOf(activity);
  return {
    serviceUrl: String(serviceUrl),
    channelId: String(channelId),
    conversation: {
      id: place.kind === 'chat' ? place.id : String(conversation?.id),
      conversationType: conversation?.conversationType ?? (place.kind === 'chat' ? 'groupChat' : 'personal'),
      isGroup: place.kind === 'chat',
      name: '',
      ...(conversation?.tenantId && { tenantId: conversation.tenantId }),
    },
    ...(bot && { bot: { id: bot.id, name: '' } }),
    ...(place.kind === 'person' &&
      user && {
        user: { id: user.id, name: '', ...(user.aadObjectId && { aadObjectId: user.aadObjectId }) },
      }),
  };
}

/** The reference to a person's own chat that Graph knows and no activity has named yet (TEAMS.md C 15). */
export function personalReference(of: {
  chat: string;
  person: string;
  appId: string;
  tenant: string;
  serviceUrl: string;
}): Partial<ConversationReference> {
  return {
    serviceUrl: of.serviceUrl,
    channelId: 'msteams',
    conversation: {
      id: of.chat,
      conversationType: 'personal',
      isGroup: false,
      name: '',
      tenantId: of.tenant,
    },
    bot: { id: `28:${of.appId}`, name: '' },
    user: { id: of.person, name: '', aadObjectId: of.person },
  };
}
