/** Words of a person's own supervision and of the morning digest. */
export const MINE = {
  title: 'My supervision',
  next: 'Next',
  noNext: 'No session is planned.',
  noSupervisor:
    'No supervisor is recorded for you today. Whoever manages your team or service can put that right.',
  standing: 'Where it stands',
  supervisors: 'Supervised by',
  agreementSigned: (name: string, on: string) => `${name}; agreement signed ${on}`,
  noAgreement: (name: string) => `${name}; no signed agreement yet`,
  actions: 'My actions',
  records: 'Records',
  noRecords: 'No records yet.',
  session: (kind: string, name: string, state: string) => `${kind} with ${name}. ${state}`,
  more: (count: number) => `And ${count} more in the tab.`,
  digestTitle: 'Today in supervision',
  digestNothing: 'Nothing needs you today.',
} as const;
