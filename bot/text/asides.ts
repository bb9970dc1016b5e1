import type { Aside } from '../supervision/effect';
import { fullDay } from './dates';

/** Whose supervision it is, and who acted. */
interface AsideNames {
  worker: string;
  by: string;
  /** The last day of access that was given, ISO date. */
  until?: string;
}

/** Messages beside any session. They may stand on a locked screen: who and what is asked, no more. */
export const ASIDES: Record<Aside, { title: string; line: (names: AsideNames) => string }> = {
  supervisionRequested: {
    title: 'Supervision is asked for',
    line: ({ worker }) =>
      `${worker} asks for supervision. It is answered once a session is planned or moved. What else was said is in the tab.`,
  },
  nudged: {
    title: 'Please look at one arrangement',
    line: ({ worker }) =>
      `Supervision of ${worker}: please see whether the next session is planned and whether the dates are right.`,
  },
  concernRaised: {
    title: 'Something to read',
    line: ({ worker }) => `${worker} has sent you something to read. It is in the tab, for you alone.`,
  },
  concernTold: {
    title: 'For you to know',
    line: ({ worker, by }) =>
      `${worker} has asked ${by} to talk about how supervision is going, and wants you to know. You three may meet about it.`,
  },
  groupJoined: {
    title: 'You belong to a group now',
    line: ({ worker, by }) =>
      `${by} has put you in the group ${worker}. Sessions from now on are in the tab, with their agenda; those before stay with who was there.`,
  },
  groupLeft: {
    title: 'You left a group',
    line: ({ worker, by }) =>
      `${by} has taken you off the group ${worker}. The sessions of your time in it stay yours to read, in the tab.`,
  },
  auditAsked: {
    title: 'A supervision file to examine',
    line: () => 'A supervision file was drawn for you to examine. It is in the tab, with the form beside it.',
  },
  auditDone: {
    title: 'Supervision was looked at',
    line: ({ worker, by }) =>
      `${by} has examined the supervision file of ${worker}. What came of it is in the tab, for you both.`,
  },
  auditCorrected: {
    title: 'What came of it was corrected',
    line: ({ worker, by }) =>
      `${by} has corrected what came of examining the supervision file of ${worker}. The tab says why; what was filed before is kept.`,
  },
  accessAsked: {
    title: 'Access to a file is asked for',
    line: ({ worker, by }) =>
      `${by} asks to be let into the supervision file of ${worker}. The reason is in the tab, where you let in or refuse.`,
  },
  accessGranted: {
    title: 'You were let in',
    line: ({ worker, until }) =>
      `You may open the records of ${worker}${until ? ` until ${fullDay(until)}` : ''}. Each opening takes a reason, and ${worker} can read it.`,
  },
  accessRefused: {
    title: 'You were not let in',
    line: ({ worker }) =>
      `You may not open the records of ${worker}. If you still need something, say what for and ask again.`,
  },
  fileOpened: {
    title: 'Somebody was let into your file',
    line: ({ by, until }) =>
      `${by} may open your records${until ? ` until ${fullDay(until)}` : ''}. Who decided that and why, and each opening with its reason, you can read in the tab under My file.`,
  },
  fileKeptClosed: {
    title: 'No access to your file',
    line: ({ by }) =>
      `${by} asked to be let into your file, and may not open it. Why it was asked, who decided and why you can read in the tab under My file.`,
  },
  secondAsked: {
    title: 'A second person is asked for',
    line: ({ by }) =>
      `${by} asks for a second person about the opening of a supervision file. Which file and why is in the tab.`,
  },
  concernTakenUp: {
    title: 'It was read',
    line: ({ by }) => `${by} has read what you sent and will take it up with you.`,
  },
};

/** Words of the card that asks for supervision (DOMAIN.md rule 26). */
export const REQUEST = {
  title: 'Ask for supervision',
  to: (name: string) => `${name} is told, and sees it until a session is planned.`,
  why: 'What for (a few words; you may leave it empty)',
  who: (name: string, days: string) =>
    `Only ${name} reads your words. Managers see nothing of it, unless no session is planned within ${days}: then that it was asked and when.`,
  stands: (name: string, on: string) => `You asked ${name} on ${on}. It stands until a session is planned.`,
} as const;
