/** One's own file: who opened it, all of it to take away, and whether a document is the one that was filed. */
export const fileText = {
  verify: {
    title: 'Is this the document that was filed?',
    intro:
      'Choose a PDF of a supervision record. Its seal is checked, and it is compared with what was filed. The file is not kept.',
    field: 'PDF of a record',
    check: 'Check this document',
    checking: 'Checking …',
    needFile: 'Choose a PDF first.',
    empty: 'This file is empty. Choose another, or fetch the document again.',
    tooLarge:
      'This file is larger than 1.4 MB, and no larger one can be checked here. Records are mostly a tenth of that. If you think that it is one, ask the administrator to check it.',
    unreadable: 'This file could not be read: it may have been moved or changed since. Choose it again.',
  },
  kept: {
    title: 'What this keeps about you',
    intro:
      'Everything that the app keeps, what for, who can read it and for how long. Whoever is named needs no more than that, unless it says “with a reason”: then you can read who it was, when and why.',
    law: 'A subject access request, a court order or a safeguarding duty may in law reach any of it.',
    why: 'What for',
    who: 'Who can read it',
    until: 'How long',
    link: 'What this keeps about you',
  },
  file: {
    title: 'My file',
    export: 'Download everything about me',
    exportHint:
      'A zip file with your records, what you wrote, your actions and the access log, with a page to start from.',
    exportName: 'my-supervision.zip',
    check: 'Check a document',
    log: 'Who opened or changed my file',
    logEmpty: 'Nobody yet.',
    logMore: 'Show earlier entries',
    because: (reason: string) => `Reason given: ${reason}`,
  },
};
