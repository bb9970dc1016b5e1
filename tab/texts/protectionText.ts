/** For the data protection officer: what is open in people's files, and another's access log. */
export const protectionText = {
  protection: {
    nav: 'Data protection',
    title: 'Data protection',
    intro:
      'What is open in people’s files: names, days and reasons. Nothing that anybody wrote in supervision is loaded for this page.',
    none: 'Nothing is open.',
    of: (name: string, reference: string, team: string) => `${name} (${reference}, ${team})`,
    subjectAccess: 'Requests for one’s data',
    due: (received: string, by: string) => `Came in on ${received}, to be answered by ${by}.`,
    overdue: (received: string, by: string) =>
      `Came in on ${received}. The day for the answer has passed: ${by}.`,
    answered: 'Answered today',
    answeredFor: (name: string) => `Answered today: the request of ${name}`,
    access: 'Access to files',
    asks: (by: string, on: string) => `${by} asked to be let in on ${on}. It is not decided yet.`,
    letIn: (by: string, until: string, decidedBy: string) =>
      `${by} may open the records until ${until}. Decided by ${decidedBy}.`,
    holds: 'On hold, not to be deleted',
    held: (on: string, by: string) => `Since ${on}, placed by ${by}.`,
    review: 'To be reviewed: the period after leaving has ended',
    since: (leftOn: string, since: string) => `Left on ${leftOn}, to be reviewed since ${since}.`,
    reviewHint:
      'A person decides. An administrator deletes a file or places a hold; nothing is deleted by itself.',
    find: 'Find a worker',
    findHint: 'To read an access log, or to note that a request for data came in.',
    logOf: (name: string) => `Access log of ${name}`,
    log: 'Who opened or changed what',
    logIntro: 'Reading it takes a reason, and stands in the log itself.',
    logReason: 'Why do you read this log?',
    logHint: 'The worker reads these words with your name, the day and the time.',
    logDo: 'Read the log',
    logEmpty: 'There is no entry.',
    because: (reason: string) => `Reason given: ${reason}`,
    received: 'A request for data came in',
    receivedHint:
      'From the day on which it came in, an answer is due within one calendar month. The worker sees in their access log that it was noted.',
    receivedOn: 'Came in on',
    receivedDo: 'Note the request',
    toPage: 'What is open',
  },
};
