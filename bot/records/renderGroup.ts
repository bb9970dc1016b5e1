import type { GroupDocument } from './groupDocument';
import { GROUP_ROLE_WORDS, countWords, heldWords, longDate, personWords, writtenWords } from './recordWords';
import { renderTemplate } from './renderTemplate';
import { carriedActions, newActions } from './sections/actionPlan';
import { agendaItems, COVERED, discussion } from './sections/discussion';
import { groupDifferences, groupStatements, participants } from './sections/group';
import { noticesOf } from './sections/notices';
import type { Opening } from './sections/opening';

const WORDS = { roles: GROUP_ROLE_WORDS, noun: 'record' } as const;

/**
 * The record of a group session as a tagged PDF with an empty place for the organisation's seal.
 * The same document gives the same bytes.
 */
export function renderGroup(group: GroupDocument): Promise<Buffer> {
  return renderTemplate({
    document: group,
    words: WORDS,
    title: `${titleOf(group)} ${group.reference}, ${longDate(group.heldOn)}`,
    subject: `Staff supervision, ${group.policy.title}`,
    opening: openingOf(group),
    notices: noticesOf(group, WORDS.roles, WORDS.noun),
    sections: [
      (sheet, root) => participants(sheet, root, group),
      (sheet, root) => carriedActions(sheet, root, group),
      (sheet, root) => agendaItems(sheet, root, group),
      (sheet, root) => discussion(sheet, root, COVERED, group.headings),
      (sheet, root) => newActions(sheet, root, group),
      (sheet, root) => groupDifferences(sheet, root, group),
      (sheet, root) => groupStatements(sheet, root, group),
    ],
    writtenOn: group.writtenOn,
    said: group.statements,
  });
}

function titleOf(group: GroupDocument): string {
  return `${group.kind.title} record`;
}

function openingOf(group: GroupDocument): Opening {
  const { organisation, facilitator, team, service, heldOn, reference, version, policy } = group;
  return {
    organisation: organisation.name,
    title: titleOf(group),
    subtitle: `${team}, ${longDate(heldOn)}`,
    facts: [
      ['Facilitator', personWords(facilitator)],
      ['Group', `${team}, ${service}`],
      ['Present', presentWords(group)],
      ['Held', heldWords(group)],
      ['Written up', writtenWords(group)],
      ['Record', `${reference}, version ${version}`],
      ['Policy', `${policy.title}, version ${policy.version}`],
    ],
    bookmark: 'Who met, and when',
  };
}

/** '5 of 7 participants'. */
function presentWords({ participants: all }: GroupDocument): string {
  const present = all.filter(({ attendance }) => attendance === 'attended' || attendance === 'part');
  return `${present.length} of ${countWords(all.length, 'participant')}, with the facilitator`;
}
