import { z } from 'zod';
import type { GraphClient } from '../filing/graphClient';
import { outcomeOf, type Failed, type Retry } from '../filing/filingOutcome';
import { directoryFaults } from './directoryFaults';

const installations = z.object({ value: z.array(z.object({ id: z.string() })) });
const chat = z.object({ id: z.string().min(1) });

/** The chat of a person with the app, or that the app is not installed for them. */
export type PersonalChat = { state: 'found'; chatId: string } | { state: 'notInstalled' } | Retry | Failed;

/**
 * Finds the chat of someone who has the app but whose conversation the bot does not know (it was installed before
 * the bot kept them, or by an administrator). `externalId` is the id in the app's manifest. It never throws.
 */
export async function findPersonalChat(
  graph: GraphClient,
  personId: string,
  externalId: string,
): Promise<PersonalChat> {
  const path = `/users/${encodeURIComponent(personId)}/teamwork/installedApps`;
  const query = {
    $expand: 'teamsApp',
    $filter: `teamsApp/externalId eq '${externalId.replaceAll("'", "''")}'`,
  };
  const listed = await graph({ method: 'GET', path, query });
  if (!listed.ok && listed.fault.status === 404) return { state: 'notInstalled' };
  if (!listed.ok) return outcomeOf(directoryFaults, 'chat', listed.fault);
  const installation = installations.safeParse(listed.body).data?.value[0];
  if (!installation) return { state: 'notInstalled' };
  const reply = await graph({ method: 'GET', path: `${path}/${encodeURIComponent(installation.id)}/chat` });
  if (!reply.ok) return outcomeOf(directoryFaults, 'chat', reply.fault);
  const found = chat.safeParse(reply.body);
  if (!found.success) return outcomeOf(directoryFaults, 'chat', { kind: 'unreadable', status: 0, code: '' });
  return { state: 'found', chatId: found.data.id };
}
