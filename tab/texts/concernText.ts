import { MINE } from '../../bot/text/mineWords';

/** Asking for supervision, and raising a concern about it. */
export const concernText = {
  ask: {
    title: 'Ask for supervision',
    intro: (name: string) => `${name} is told, and sees it until a session is planned.`,
    to: 'Whom do you ask?',
    why: 'What for?',
    who: (name: string, days: string) =>
      `Only ${name} reads your words. Managers see nothing of it, unless no session is planned within ${days}: then that it was asked and when.`,
    done: (name: string) => `Ask ${name}`,
    standing: (name: string, date: string) =>
      `You asked ${name} for supervision on ${date}. It stands until a session is planned.`,
    yourWords: (words: string) => `Your words: “${words}”`,
    takeBack: 'Take it back',
  },
  concern: {
    title: 'When supervision is not working',
    card: 'When supervision is not working',
    cardHint: 'You can raise it with your supervisor, or quietly with their line manager.',
    open: 'Raise a concern about my supervision',
    intro:
      'The policy has two steps. You choose which one to take, and when. What you write here goes to one reader, who is named before you send it. It is no part of your supervision file’s records, and no manager’s page shows it.',
    about: 'Whose supervision is it about?',
    steps: {
      supervisor: {
        title: (supervisor: string) => `1. With ${supervisor}`,
        what: (supervisor: string) =>
          `You tell ${supervisor} what is missing, and review your agreement together.`,
        who: (reader: string) => `${reader} reads it, and nobody else.`,
      },
      lineManager: {
        title: (_supervisor: string, reader: string) => `2. With ${reader}, who manages them`,
        what: (supervisor: string) =>
          `For when the first step did not help, or you do not want to begin with it. In the policy all three of you then meet, and a session may be observed, if you agree. ${supervisor} is not told, unless you choose that.`,
        who: (reader: string) => `${reader} reads it, and nobody else.`,
      },
    },
    noManager: (supervisor: string) =>
      `Nobody is recorded as managing ${supervisor}, so the second step cannot be taken here. Human resources can tell you who to talk to.`,
    choose: 'Which step?',
    text: 'What is not working, and what would help?',
    tell: (supervisor: string) => `Tell ${supervisor} that I raised it (never the words)`,
    law: 'A subject access request, a court order or a safeguarding duty may in law reach it. Your access log says that you raised it, and each time that it is opened.',
    sendNow: 'Send',
    send: (reader: string) => `Send to ${reader}`,
    sent: 'What you raised',
    sentTo: (reader: string, when: string) => `To ${reader}, ${when}`,
    told: (supervisor: string) => `${supervisor} was told that it was raised.`,
    takenUp: (reader: string, when: string) => `${reader} said on ${when} that they will take it up.`,
    waiting: (reader: string) => `${reader} has not answered yet.`,
    nobody: MINE.noSupervisor,
    needStep: 'Choose a step.',
    readTitle: (name: string) => `From ${name}`,
    readIntro: (name: string, about: string) =>
      `${name} put this to you, about their supervision with ${about}. It is for you alone; ${name} can see that you opened it.`,
    readStep: {
      supervisor:
        'The first step of the policy: talk it over together, and review your agreement. Planning an agreement session is one way.',
      lineManager:
        'The second step of the policy: all three of you meet, and you may observe a session if they agree. Talk with the worker before you do anything else.',
    },
    notTold: (about: string) => `${about} has not been told. Do not tell them unless the worker agrees.`,
    supervisorTold: (about: string) => `${about} has been told that it was raised, not what was written.`,
    takeUp: 'I will take this up',
    takeUpHint: (name: string) => `${name} is told that you read it and will talk with them.`,
    toRead: 'Sent to you to read',
    toReadFrom: (name: string, date: string) => `From ${name}, ${date}`,
    read: 'Read',
    readName: (name: string) => `Read what ${name} sent`,
  },
};
