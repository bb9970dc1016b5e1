import { stringify } from 'yaml';
import { sampleOrganisation, samplePeople, type SamplePerson } from '../sample/people';

/** How many other people the Playground's file must name: five, no more and no fewer. */
const others = 5;

/**
 * The `.m365agentsplayground.yml` (version 0.1.1) of one person's chat window: they are the current user, with
 * a personal chat with the app and a group chat shared with whoever they meet for supervision.
 */
export function playgroundFile(person: SamplePerson): string {
  const company = companyOf(person);
  return stringify({
    version: '0.1.1',
    tenantId: sampleOrganisation.tenantId,
    bot: { id: '28:supervision', name: 'Supervision' },
    currentUser: user(person),
    users: company.map(user),
    personalChat: { id: person.personalChatId },
    groupChat: groupChat(person, company[0] ?? person),
    team: {
      id: `19:team-${person.key}@thread.tacv2`,
      name: sampleOrganisation.service.name,
      aadGroupId: '5a30ffff-0000-4000-8000-00000000ffff',
      channels: [{ id: `19:channel-${person.key}@thread.tacv2`, name: 'Team room' }],
    },
  });
}

function companyOf(person: SamplePerson): SamplePerson[] {
  return samplePeople
    .filter((one) => one.key !== person.key && one.status !== 'left')
    .toSorted((a, b) => distance(person, a) - distance(person, b))
    .slice(0, others);
}

// Nearest first: those they supervise, who supervises them, their team, then anyone.
function distance(person: SamplePerson, other: SamplePerson): number {
  const isNear = [
    other.supervisor === person.key,
    other.key === person.supervisor,
    other.team === person.team,
  ];
  const first = isNear.indexOf(true);
  return first === -1 ? isNear.length : first;
}

function groupChat(person: SamplePerson, other: SamplePerson) {
  return {
    id: `19:pair-${person.key}-${other.key}@thread.v2`,
    name: `${person.givenName} and ${other.givenName}`,
  };
}

function user(person: SamplePerson) {
  return {
    id: person.teamsUserId,
    name: person.displayName,
    // The Playground's own spelling.
    userPrincipleName: person.userPrincipalName,
    aadObjectId: person.oid,
    givenName: person.givenName,
    surname: person.surname,
    email: person.userPrincipalName,
  };
}
