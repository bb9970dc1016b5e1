import { daysBetween, londonDate } from '../supervision/calendar';
import type { RecordText, RecordVersion } from '../supervision/record';
import type { RecordDocument } from '../records/recordDocument';
import { SIGNED_HOW, supersededWhy, unsignedWhy } from '../text/document';

const STATE_WORDS = { open: 'open', stuck: 'stuck', done: 'done', dropped: 'no longer needed' } as const;

/** One version of a record as it is printed. Same version, same document. */
export function recordDocumentOf(version: RecordVersion): RecordDocument {
  const { text } = version;
  return {
    ...headOf(version),
    headings: text.headings.map(({ title, notes, decisions }) => ({ title, notes, decisions })),
    agendaItems: text.items,
    ...(text.reflection && { reflection: text.reflection }),
    actions: text.actions.map(({ text: words, owner, due }) => ({
      text: words,
      ownerName: owner.name,
      due,
      state: 'open',
    })),
    carriedActions: text.carried.map((action) => carried(action, text.heldOn)),
    differences: text.differences,
    notRecorded: text.notRecorded,
    statements: version.statements
      .filter(({ stance, text: words }) => stance !== 'agree' || words)
      .map(({ by, role, stance, text: words, at }) => ({
        by: by.name,
        role,
        stance,
        at,
        ...(words && { text: words }),
      })),
    signatures: version.signatures.map(({ by, role, at, hash }) => ({
      by: by.name,
      role,
      at,
      how: SIGNED_HOW,
      hash,
    })),
    unsigned: (version.closed?.unsigned ?? []).map(({ role, name, reason }) => ({
      role,
      name,
      reason: unsignedWhy(reason),
    })),
    textHash: version.hash,
  };
}

function headOf(version: RecordVersion) {
  const { text } = version;
  const { supersedes } = version;
  return {
    reference: text.reference,
    version: version.number,
    ...(supersedes && { supersedes: { version: supersedes.number, why: supersededWhy(supersedes.why) } }),
    organisation: { name: text.organisation },
    kind: text.kind,
    worker: { name: text.worker.name, reference: text.worker.reference, jobTitle: text.worker.jobTitle },
    supervisor: { name: text.supervisor.name, jobTitle: text.supervisor.jobTitle },
    team: text.team,
    service: text.service,
    heldOn: text.heldOn,
    ...(text.plannedOn !== text.heldOn && { plannedOn: text.plannedOn }),
    minutes: text.minutes,
    ...(text.everyDays && { everyDays: text.everyDays }),
    ...(text.reviewOn && { reviewOn: text.reviewOn }),
    writtenOn: londonDate(version.sentAt),
    ...(version.lateBy > 0 && { lateBy: version.lateBy }),
    policy: { title: text.policy.title, version: text.policy.version },
  };
}

function carried({ text, owner, due, agreedOn, state, why }: RecordText['carried'][number], heldOn: string) {
  return {
    text,
    ownerName: owner,
    due,
    state: STATE_WORDS[state],
    agreedOn,
    ageDays: Math.max(0, daysBetween(agreedOn, heldOn)),
    ...(why && { why }),
  };
}
