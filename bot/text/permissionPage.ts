import { permissions, permissionTable, type Act, type Party } from '../supervision/permissions';
import { permittedCommands } from '../supervision/permittedCommands';
import { permittedReads } from '../supervision/permittedReads';
import { listInWords, sentence } from './dates';
import { PARTY_WORDS, whoMay } from './partyWords';

const OPENING = `# Who may do what

This page is printed from the table by which the product decides (\`npm run permissions\`); a test keeps the two the same. Whoever a line does not name is refused, in the same words as if nothing were there. "With a reason" means that the reason is written to the worker's access log before anything is shown, and the worker can read it.

To their own file a person is the worker and nothing else, whatever else they are. Roles are given in Entra ([roles.md](roles.md)); relations come from who supervises and manages whom. Nobody's role shows them a reflection that was not shared, a draft, or another's learning log.`;

/** The permission table for people, as Markdown. */
export function permissionPage(): string {
  const parts = [
    part('Changes, and opening what two people wrote', Object.keys(permissions) as Act[]),
    part('Other reading', ['document', ...(Object.keys(permittedReads) as Act[])]),
    part('Commands, at the server itself', Object.keys(permittedCommands) as Act[]),
    byParty(),
  ];
  return `${[OPENING, ...parts].join('\n\n')}\n`;
}

function part(title: string, acts: readonly Act[]): string {
  const rows = acts.map((act) => {
    const allowances = permissionTable[act];
    return `| ${actWords(act)} | ${listInWords(whoMay(allowances, 'allowed'))} | ${listInWords(whoMay(allowances, 'withReason'))} |`;
  });
  return [`## ${title}`, '', '| what | who may | with a reason |', '| --- | --- | --- |', ...rows].join('\n');
}

function byParty(): string {
  const lines = (Object.keys(PARTY_WORDS) as Party[]).map((party) => {
    const acts = (Object.keys(permissionTable) as Act[]).filter((act) => permissionTable[act][party]);
    const words = acts.map(
      (act) => actWords(act) + (permissionTable[act][party] === 'withReason' ? ' (with a reason)' : ''),
    );
    return `- **${sentence(PARTY_WORDS[party])}**: ${words.length > 0 ? words.join(', ') : 'nothing by this alone'}.`;
  });
  return ['## The same by who somebody is', '', ...lines].join('\n');
}

const WORDS: Partial<Record<Act, string>> = {
  openSession: 'open a session, its agenda and what was shared',
  openRecord: 'open a record',
  openCases: 'open the case register',
  openConcern: 'open a concern',
  document: 'download a record',
  me: 'see who one is here',
  mine: 'see one’s own supervision',
  myWorkers: 'see the people whom one supervises',
  preview: 'preview a record before it is sent',
  records: 'list the records that one may open',
  findWorker: 'find a worker by name or reference',
  proposeQuietOpening: 'ask that openings of a file are shown to the worker later (the first of two)',
  confirmQuietOpening: 'agree to that (the second of two)',
  requestAccess: 'ask to be let into a file',
  grantAccess: 'let somebody who asked into a file until a day',
  refuseAccess: 'refuse or end access to a file',
  noteSubjectAccess: 'note that a worker asked for their data',
  answerSubjectAccess: 'note that such a request was answered',
  accessRequests: 'see who asks to be let into a file, and openings of which workers are told later',
  inspection: 'see which packs of sampled records were opened, by whom and why',
  openMatters: 'see what is open: access, openings told of later, holds, reviews, requests for data',
  team: 'see a team’s standing',
  overview: 'see figures of teams and services',
  changeMembers: 'say who joins and who leaves a group that one facilitates',
  correctAudit: 'correct what one signed as an auditor',
  sampling: 'see whose files a sample can be drawn from',
  pairing: 'see the dates and states of one arrangement',
  tableExport: 'export a table of figures',
  inspectorPack: 'take a pack of sampled records',
  accessLog: 'read one’s own access log',
  logOf: 'read another’s access log',
  export: 'take a copy of one’s own file',
  learning: 'read one’s own learning log',
  concerns: 'see who would read a concern',
  verify: 'check a document',
};

/** An act in words: 'startSession' reads 'start session'; a command as it is typed. */
function actWords(act: Act): string {
  if (act.startsWith('admin ')) return `\`npm run admin -- ${act.slice(6)}\``;
  if (act.startsWith('command ')) return `\`npm run ${act.slice(8)}\``;
  return WORDS[act] ?? act.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
}
