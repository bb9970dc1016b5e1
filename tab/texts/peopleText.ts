import { plural } from './counted';

/** My team: the people whom one supervises. */
export const peopleText = {
  people: {
    title: 'My team',
    intro: (count: number) => `You supervise ${plural(count, 'person', 'people')}.`,
    none: 'You supervise nobody at the moment.',
    needs: 'What needs you',
    nothing: 'Nothing waits for you. Everybody has what the policy asks for.',
    everybody: 'Everybody',
    asked: (date: string) => `Asked for supervision on ${date}`,
    askedWho: 'You alone read these words. Planning a session answers it.',
    noSession: 'No session is planned.',
    actions: (open: number, overdue: number) =>
      overdue > 0
        ? `${plural(open, 'open action', 'open actions')}, ${overdue} past the date`
        : plural(open, 'open action', 'open actions'),
    agreement: {
      none: 'No signed agreement yet',
      reviewDue: (date: string) => `Agreement to review since ${date}`,
      current: (date: string) => `Agreement signed ${date}`,
    },
    ways: {
      planned: 'Open the agenda',
      unconfirmed: 'Run the session',
      held: 'Write the record',
      sent: 'Open the record',
      cancelled: 'Plan a new date',
      filed: 'Open the record',
    },
    need: {
      asked: (name: string, date: string) => `${name} asked for supervision on ${date}.`,
      overdue: (name: string, why: string) => `${name}: ${why}`,
      confirm: (name: string, state: string) => `${name}: ${state}`,
      sign: (name: string, state: string) => `${name}: ${state}`,
      agreement: (name: string) => `${name}: the agreement is to be reviewed.`,
      noAgreement: (name: string) => `${name}: there is no signed agreement yet.`,
    },
    go: 'Go to',
    toPerson: (name: string) => `Go to ${name} in the list below`,
  },
};
