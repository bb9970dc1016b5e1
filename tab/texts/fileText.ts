/** One's own file: who opened it, all of it to take away, and whether a document is the one that was filed. */
export const fileText = {
  verify: {
    title: 'Is this the document that was filed?',
    intro:
      'Choose a PDF of a supervision record. Its seal is checked, and it is compared with what was filed. The file is not kept.',
    field: 'PDF of a record',
    genuine: 'Yes, as it was filed',
    notGenuine: 'This cannot be confirmed',
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
