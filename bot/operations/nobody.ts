import type { Subject } from '../supervision/subject';

/** Nobody's file: what is looked through where a file is not there, so that a refusal takes the same work either way. */
export const nobody: Subject = {
  head: {
    version: 1,
    worker: {
      id: 'nobody',
      name: '',
      reference: '',
      jobTitle: '',
      team: 'nowhere',
      teamName: '',
      service: '',
      profile: 'default',
      startedOn: '2000-01-01',
    },
    pairings: [
      {
        id: 'nobody',
        supervisor: { id: 'nobody', name: '', jobTitle: '' },
        functions: [],
        from: '2000-01-01',
      },
    ],
    pauses: [],
    sessions: [],
    chain: { hash: '', count: 0 },
  },
  actions: [],
  versions: [],
};
