import type { Membership } from '../directory/membership';
import type { Actor } from '../operations/operations';
import type { TokenFault } from './tokenFault';
import { within } from './within';

/** Whom both doors serve of those whom a token or an activity proves. */
export interface Served {
  /** The organisation's own tenant; who comes from another that is served is known to that one's directory. */
  tenant: string;
  /** Guests who may come in, by their Entra object id. */
  guests?: readonly string[];
  /** What the organisation's directory says somebody is; nobody is asked where absent. */
  membership?: (person: string) => Promise<Membership>;
}

/** How long somebody waits for the directory, in milliseconds. */
const PATIENCE = 2_000;

/**
 * Why somebody is not served: an activity does not say who is a guest, and a token is good for its hour after an
 * account was closed, so the directory is asked. While it is silent people are who their own file says, as with roles.
 */
export async function whyTurnedAway(
  { tenant, guests = [], membership }: Served,
  actor: Pick<Actor, 'id' | 'tenant'>,
): Promise<Extract<TokenFault, 'guest' | 'left'> | undefined> {
  if (!membership || actor.tenant !== tenant) return undefined;
  const is = await within(PATIENCE, membership(actor.id)).catch(() => 'unknown' as const);
  if (is === 'guest') return guests.includes(actor.id) ? undefined : is;
  return is === 'left' ? is : undefined;
}
