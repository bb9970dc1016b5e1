import type { GraphClient, GraphReply } from '../filing/graphClient';
import { outcomeOf, type Failed, type Retry } from '../filing/filingOutcome';
import { directoryFaults } from './directoryFaults';
import { readPerson, type PersonReading } from './readPerson';

/** Why someone cannot be given the app, when that is about them and not about a fault. */
export type Unreachable = 'leaver' | 'guest' | 'blockedByPolicy';

/**
 * What came of installing the app for someone: it is there (and the bot hears of it by itself), or the person cannot
 * have it, with words for the supervisor and the team's page.
 */
export type InstallOutcome =
  | { state: 'installed' | 'alreadyThere' }
  | { state: Unreachable; why: string; whatToDo: string }
  | Retry
  | Failed;

const unreachable: Record<Unreachable, { why: string; whatToDo: string }> = {
  leaver: {
    why: 'This person’s work account is closed, so nothing can be sent to them.',
    whatToDo:
      'If they have left, ask the administrator to enter their last day; if not, ask IT to open the account again.',
  },
  guest: {
    why: 'This person has a guest account, and Teams cannot install the app for a guest.',
    whatToDo:
      'Ask IT for a work account in this organisation for them. Until then, keep the record with a paper copy to sign.',
  },
  blockedByPolicy: {
    why: 'The organisation’s Teams policy does not let this person have the app.',
    whatToDo:
      'Ask the Teams administrator to allow the Supervision app in this person’s app permission policy, then try again.',
  },
};

/**
 * Installs the app for a person, so that the bot may write to them. `appId` is the app's id in the organisation's
 * Teams catalogue, not the manifest's. Asking again is harmless: Graph's 409 means that it is there.
 * Source: https://learn.microsoft.com/en-us/graph/api/userteamwork-post-installedapps.
 */
export async function installApp(
  graph: GraphClient,
  personId: string,
  appId: string,
): Promise<InstallOutcome> {
  const reading = await readPerson(graph, personId);
  if (reading.state !== 'member') return withoutInstalling(reading);
  const reply = await graph({
    method: 'POST',
    path: `/users/${encodeURIComponent(personId)}/teamwork/installedApps`,
    body: {
      'teamsApp@odata.bind': `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/${encodeURIComponent(appId)}`,
    },
  });
  return installOutcome(reply);
}

function withoutInstalling(reading: Exclude<PersonReading, { state: 'member' }>): InstallOutcome {
  if (reading.state === 'retry' || reading.state === 'failed') return reading;
  const state = reading.state === 'leaver' ? 'leaver' : 'guest';
  return { state, ...unreachable[state] };
}

/** `Authorization_RequestDenied` is about the app's own permission; every other 403 is a policy about the person. */
function installOutcome(reply: GraphReply): InstallOutcome {
  if (reply.ok) return { state: 'installed' };
  const { status, code } = reply.fault;
  if (status === 409) return { state: 'alreadyThere' };
  if (status === 403 && code !== 'Authorization_RequestDenied')
    return { state: 'blockedByPolicy', ...unreachable.blockedByPolicy };
  return outcomeOf(directoryFaults, 'install', reply.fault);
}
