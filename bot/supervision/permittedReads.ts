import type { Allowances } from './permissions';

/**
 * What can be read besides a session and a record, which are operations of their own. `document` is a record's
 * PDF, `records` the list of somebody's records with dates and states and nothing else, `access` who was let
 * into a file by grant, `openMatters` what is open in files: days, names and reasons. `accessLog` and `export` are one's own, `logOf` another's.
 */
export type ReadAct =
  | 'me'
  | 'mine'
  | 'kept'
  | 'myWorkers'
  | 'audits'
  | 'document'
  | 'preview'
  | 'records'
  | 'findWorker'
  | 'accessRequests'
  | 'openMatters'
  | 'groupPeople'
  | 'team'
  | 'overview'
  | 'sampling'
  | 'pairing'
  | 'tableExport'
  | 'inspectorPack'
  | 'inspection'
  | 'accessLog'
  | 'logOf'
  | 'export'
  | 'learning'
  | 'concerns'
  | 'verify';

/** The managers' pages: standing alone, never content. */
const STANDING: Allowances = {
  teamManager: 'allowed',
  serviceManager: 'allowed',
  director: 'allowed',
  seniorManager: 'allowed',
};

/** Who may read what; a document is opened as its record is (permissions.ts). */
export const permittedReads: Readonly<Record<Exclude<ReadAct, 'document'>, Allowances>> = {
  me: { anyone: 'allowed' },
  mine: { anyone: 'allowed' },
  kept: { anyone: 'allowed' },
  myWorkers: { anyone: 'allowed' },
  groupPeople: { anyone: 'allowed' },
  audits: { anyone: 'allowed' },
  preview: { supervisor: 'allowed' },
  records: {
    pairedSupervisor: 'allowed',
    seniorManager: 'allowed',
    hr: 'allowed',
    granted: 'allowed',
    auditorOfSample: 'allowed',
  },
  findWorker: { seniorManager: 'allowed', hr: 'allowed', dataProtectionOfficer: 'allowed' },
  accessRequests: { seniorManager: 'allowed', hr: 'allowed' },
  openMatters: { dataProtectionOfficer: 'allowed' },
  team: STANDING,
  overview: STANDING,
  /** Whom a file can be drawn from, for who may draw one. */
  sampling: { serviceManager: 'allowed', director: 'allowed', seniorManager: 'allowed' },
  /** The arrangement's own two, and who manages its team. */
  pairing: { ...STANDING, supervisor: 'allowed', worker: 'allowed' },
  tableExport: STANDING,
  inspectorPack: { inspector: 'withReason' },
  /** Which packs were opened, by whom and why; never whose records. */
  inspection: { inspector: 'allowed', seniorManager: 'allowed', dataProtectionOfficer: 'allowed' },
  accessLog: { worker: 'allowed' },
  logOf: { dataProtectionOfficer: 'withReason' },
  export: { worker: 'allowed' },
  learning: { worker: 'allowed' },
  concerns: { worker: 'allowed' },
  verify: { anyone: 'allowed' },
};
