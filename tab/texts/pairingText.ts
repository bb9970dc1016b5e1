import type { SessionState } from '../../bot/supervision/session';

/** One arrangement as a manager sees it. */
export const pairingText = {
  pairing: {
    title: (worker: string, functionTitle: string) => `${worker}: ${functionTitle}`,
    writeUp: 'Write-up awaited, held',
    noMonths: 'Nothing yet: months appear when the first session is planned.',
    sessions: 'Sessions',
    noSessions: 'No session has been planned yet.',
    columns: {
      planned: 'Planned for',
      kind: 'Kind',
      state: 'What became of it',
      minutes: 'Length',
      sent: 'Written up',
      signed: 'Signed by both',
      supervisor: 'Provided by',
    },
    states: {
      planned: 'Planned',
      unconfirmed: 'Not confirmed',
      held: 'Held, write-up awaited',
      sent: 'Sent for signature',
      filed: 'Record complete',
      cancelled: 'Cancelled',
    } satisfies Record<SessionState, string>,
    first: (date: string) => `First planned for ${date}`,
    moved: (to: string | undefined, reason: string, whose: string) =>
      `${to ? `Moved to ${to}` : 'Moved'}: ${reason}. Need: ${whose.toLowerCase()}.`,
    cancelled: (reason: string, whose: string) => `Cancelled: ${reason}. Need: ${whose.toLowerCase()}.`,
    minutes: (minutes: number) => `${String(minutes)} minutes`,
    unsigned: 'Filed without both',
    pauses: 'Pauses',
    noPauses: 'The clock has not been paused.',
    pauseCategory:
      'Why the clock stood is shown to the pair and their line manager only. Everyone else, and every export, says “paused”.',
    pause: (from: string, to: string | undefined, category: string | undefined) =>
      `Paused ${to ? `from ${from} to ${to}` : `since ${from}`}${category ? `: ${category}` : ''}`,
    agreement: 'Agreement',
    agreementVersion: (heldOn: string, state: 'signed' | 'awaited', signedOn: string | undefined) =>
      state === 'signed'
        ? `Of ${heldOn}, signed by both${signedOn ? ` on ${signedOn}` : ''}`
        : `Of ${heldOn}, signatures awaited`,
    supervisors: 'Who has provided it',
    supervisor: (name: string, from: string, to: string | undefined) =>
      to ? `${name}, from ${from} to ${to}` : `${name}, since ${from}`,
    gaps: 'Why there was a gap',
    gap: (from: string, to: string, reason: string) => `${from} to ${to}: ${reason}.`,
    noted: (by: string, on: string) => `Noted by ${by} on ${on}.`,
    whoCanSee: 'Who can see what was said',
  },
};
