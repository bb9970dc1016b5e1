import { permissions, permissionTable, type Party } from '../supervision/permissions';
import type { Role } from '../supervision/record';
import { listInWords, sentence } from './dates';
import { whoMay } from './partyWords';

/** Names, who is reading, and whether the reflection has been shared. */
export interface WhoCanSee {
  worker: string;
  supervisor: string;
  /** Who reads the sentence; 'other': somebody who opened it with a reason, or a later supervisor. */
  role: Role | 'other';
  shared: boolean;
  /** A group's session: `worker` is then the group. */
  group?: true;
}

/** What no setting of a product can promise away. */
const IN_LAW = 'A subject access request, a court order or a safeguarding duty may in law reach it.';

/**
 * Who can see what, to stand beside it: exact about from whom and until when, and honest about what
 * the law may ask for (DESIGN rule 1; DOMAIN.md rules 53, 55, 56). Whom it names besides the two is
 * read from the permission table.
 */
export function whoCanSee(who: WhoCanSee): { reflection: string; agenda: string; record: string } {
  if (who.group) return { reflection: reflection(who), ...inGroup(who) };
  return { reflection: reflection(who), agenda: agenda(who), record: record(who) };
}

function reflection({ worker, supervisor, role, shared }: WhoCanSee): string {
  if (role === 'supervisor') {
    return `You see only what ${worker} chose to share, and not whether anything else was written. ${IN_LAW}`;
  }
  if (shared) {
    return `${supervisor} can read what you shared; you can take it back until the session starts. What you have changed since is yours alone until you share it again. ${IN_LAW}`;
  }
  return `Yours alone: nobody else can read this in Supervision, or see whether you wrote anything, until you share it. Once shared, ${supervisor} can read it, and it is filed only if you add it to the record. ${IN_LAW}`;
}

/** No sample holds a group's file. */
const NEVER_OF_A_GROUP: readonly Party[] = ['auditorOfSample'];

/** Those who stand in the sentence by name, and those whom only an audit's own record concerns. */
const THE_TWO: readonly Party[] = ['worker', 'supervisor', 'member', 'audited'];

function pairOf({ worker, supervisor, role }: WhoCanSee): string {
  if (role === 'other') return `${worker} and ${supervisor}`;
  return `You and ${role === 'worker' ? supervisor : worker}`;
}

function agenda(who: WhoCanSee): string {
  const others = whoMay(permissions.openSession, 'allowed', THE_TWO);
  const also = others.length > 0 ? ` So can ${listInWords(others)}.` : '';
  return `${pairOf(who)} can read this agenda and what either of you adds; managers see dates, counts and states, never content.${also} ${IN_LAW}`;
}

function record(who: WhoCanSee): string {
  const { worker, role } = who;
  const later = listInWords(whoMay(permissions.openRecord, 'allowed', THE_TWO));
  const seen = role === 'worker' ? 'you can read' : `${worker} can read`;
  return `${pairOf(who)} can read the record once it is sent for signature, and it is filed in the worker's supervision file. So can ${later}. ${withReason()} may open it if they give a reason first, and ${seen} who opened it, when and why. ${IN_LAW}`;
}

/** Everybody whom the table lets open a record with a reason, by itself or in a sample, as the beginning of a sentence. */
function withReason(): string {
  const ways = [permissionTable.openRecord, permissionTable.inspectorPack];
  return sentence(listInWords(ways.flatMap((way) => whoMay(way, 'withReason'))));
}

/** What a manager's page of facts says of content: that it holds none, who can see it, and how (DOMAIN.md rules 53, 55, 56). */
export function managersSee(worker: string, supervisor: string | undefined): string[] {
  const pair = supervisor ? `${worker} and ${supervisor}` : `${worker} and whoever supervises them`;
  return [
    'This page holds dates, counts and states only. Nothing that anybody wrote is loaded for it.',
    `What is said in supervision can be read by ${pair}: each record once it is sent for signature, and what ${worker} prepares only once they share it.`,
    `${withReason()} may open a record if they give a reason first, and ${worker} can see who opened it, when and why. ${IN_LAW}`,
  ];
}

/** Everybody who was invited reads the same; each member's own file says no more than that they were there. */
function inGroup({ worker, supervisor }: WhoCanSee): { agenda: string; record: string } {
  return {
    agenda: `Everybody in ${worker}, and ${supervisor} who facilitates it, can read this agenda and what any of you adds; managers see dates and counts, never content. ${IN_LAW}`,
    record: `Whoever belonged to ${worker} at the time, and ${supervisor} who facilitates it, can read the record once it is sent for signature. It is filed in the group's own folder; the file of each who was there notes that they were, when and how long. ${sentence(listInWords(whoMay(permissions.openRecord, 'withReason', NEVER_OF_A_GROUP)))} may open it if they give a reason first, which stands in the group's access log. ${IN_LAW}`,
  };
}
