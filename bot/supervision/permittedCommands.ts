import type { Allowances } from './permissions';

/**
 * What is done at the server's own command line: `npm run admin -- NAME` and the other commands that reach the
 * store. Whoever can run them holds the server's settings; the table says whose task each is.
 */
export type CommandAct =
  | 'admin import-people'
  | 'admin change-supervisor'
  | 'admin leaver'
  | 'admin groups'
  | 'admin end-group'
  | 'admin hold'
  | 'admin release'
  | 'admin review'
  | 'admin delete'
  | 'admin certificates'
  | 'admin inspector'
  | 'admin sample'
  | 'admin filing-list'
  | 'admin filing-retry'
  | 'admin access-list'
  | 'admin access-made'
  | 'admin access-retry'
  | 'command export'
  | 'command backup'
  | 'command restore'
  | 'command rebuild'
  | 'command verify'
  | 'command documents'
  | 'command permissions';

const ADMINISTRATOR: Allowances = { administrator: 'allowed' };
/** The reason and the name stand in the worker's access log. */
const ADMINISTRATOR_SAYING_WHY: Allowances = { administrator: 'withReason' };

/** Whose task each command is. None shows an administrator what anybody wrote. */
export const permittedCommands: Readonly<Record<CommandAct, Allowances>> = {
  'admin import-people': ADMINISTRATOR_SAYING_WHY,
  'admin change-supervisor': ADMINISTRATOR_SAYING_WHY,
  'admin leaver': ADMINISTRATOR_SAYING_WHY,
  'admin groups': ADMINISTRATOR,
  'admin end-group': ADMINISTRATOR_SAYING_WHY,
  'admin hold': ADMINISTRATOR_SAYING_WHY,
  'admin release': ADMINISTRATOR_SAYING_WHY,
  'admin review': ADMINISTRATOR,
  'admin delete': ADMINISTRATOR_SAYING_WHY,
  'admin certificates': ADMINISTRATOR,
  'admin inspector': ADMINISTRATOR,
  'admin sample': ADMINISTRATOR_SAYING_WHY,
  'admin filing-list': ADMINISTRATOR,
  'admin filing-retry': ADMINISTRATOR,
  'admin access-list': ADMINISTRATOR,
  'admin access-made': ADMINISTRATOR_SAYING_WHY,
  'admin access-retry': ADMINISTRATOR,
  'command export': { dataProtectionOfficer: 'withReason' },
  'command backup': ADMINISTRATOR,
  'command restore': ADMINISTRATOR,
  'command rebuild': ADMINISTRATOR,
  'command verify': { anyone: 'allowed' },
  'command documents': { anyone: 'allowed' },
  'command permissions': { anyone: 'allowed' },
};
