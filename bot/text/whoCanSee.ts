import type { Role } from '../supervision/record';

/** Names, who is reading, and whether the reflection has been shared. */
export interface WhoCanSee {
  worker: string;
  supervisor: string;
  /** Who reads the sentence. */
  role: Role;
  shared: boolean;
  /** A group's session: `worker` is then the group. */
  group?: true;
}

/** What no setting of a product can promise away. */
const IN_LAW = 'A subject access request, a court order or a safeguarding duty may in law reach it.';

/**
 * Who can see what, to stand beside it: exact about from whom and until when, and honest about what
 * the law may ask for (DESIGN rule 1; DOMAIN.md rules 53, 55, 56).
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

function agenda({ worker, supervisor, role }: WhoCanSee): string {
  const other = role === 'worker' ? supervisor : worker;
  return `You and ${other} can read this agenda and what either of you adds; managers see dates, counts and states, never content. ${IN_LAW}`;
}

function record({ worker, supervisor, role }: WhoCanSee): string {
  const other = role === 'worker' ? supervisor : worker;
  const seen = role === 'worker' ? 'you can see that they did' : `${worker} can see that they did`;
  return `You and ${other} can read the record once it is sent for signature, and it is filed in the worker's supervision file. Anyone else who is allowed to open it in Supervision gives a reason first, and ${seen}. ${IN_LAW}`;
}

/** What a manager's page of facts says of content: that it holds none, who can see it, and how (DOMAIN.md rules 53, 55, 56). */
export function managersSee(worker: string, supervisor: string | undefined): string[] {
  const pair = supervisor ? `${worker} and ${supervisor}` : `${worker} and whoever supervises them`;
  return [
    'This page holds dates, counts and states only. Nothing that anybody wrote is loaded for it.',
    `What is said in supervision can be read by ${pair}: each record once it is sent for signature, and what ${worker} prepares only once they share it.`,
    `Anyone else whom the policy lets open a record gives a reason first, and ${worker} can see who opened it, when and why. ${IN_LAW}`,
  ];
}

/** Everybody who was invited reads the same; each member's own file says no more than that they were there. */
function inGroup({ worker, supervisor }: WhoCanSee): { agenda: string; record: string } {
  return {
    agenda: `Everybody in ${worker}, and ${supervisor} who facilitates it, can read this agenda and what any of you adds; managers see dates and counts, never content. ${IN_LAW}`,
    record: `Everybody in ${worker}, and ${supervisor} who facilitates it, can read the record once it is sent for signature. It is filed in the group's own folder; your own supervision file notes that you were there, when and how long. ${IN_LAW}`,
  };
}
