import { whenInWords } from './dates';

/** Words around planning, moving and cancelling a session. */
export const PLANNING = {
  pickTitle: 'Plan a session',
  pick: 'Who is it for?',
  asked: (name: string) =>
    `"${name}" could be more than one person, or nobody whom you supervise. Choose who you mean:`,
  groupTitle: 'Plan a group session',
  groupInTab:
    'A group session is planned in the tab, where you choose who takes part. Each of them is then told here.',
  groupOpen: 'Plan it in the tab',
  nobody:
    'You are not recorded as supervising anybody today. If this is wrong, ask your team manager to correct it.',
  planTitle: (name: string) => `Plan a session with ${name}`,
  policyLength: (from: number, to: number) =>
    from === to ? `The policy asks for ${from} minutes.` : `The policy asks for ${from} to ${to} minutes.`,
  askedToPrepare: (name: string) => `${name} is told, and asked to prepare some days before.`,
  writeUpNow: 'The time is past already, so its record can be written at once.',
  plannedTitle: (name: string) => `Planned with ${name}`,
  kind: 'Kind',
  when: 'When',
  length: 'Length',
  with: 'With',
  minutes: (minutes: number) => `${minutes} minutes`,
  moveTitle: (name: string) => `Move the session with ${name}`,
  nowPlanned: (instant: string, today: string) => `It is planned for ${whenInWords(instant, today)}.`,
  movesAlong: 'What has been prepared moves with it.',
  movedRecorded: 'Who and why are recorded from a list; nothing more is asked.',
  cancelTitle: (name: string) => `Cancel the session with ${name}`,
  rebook: 'Plan a new one in the same step',
  rebookHint: 'Give a new date and time, or leave both empty.',
  preparedKept: 'What has been prepared moves to the new date.',
  requestTitle: 'Ask for another time',
  request: (name: string) => `${name} is asked to move the session. Until then it stands as planned.`,
  didItHappenTitle: 'Did it take place?',
  didItHappen: (kind: string, name: string, when: string) => `${kind} with ${name} was planned for ${when}.`,
  countsWhenSent: 'It counts as held once its record is sent for signature.',
} as const;
