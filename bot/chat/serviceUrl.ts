/** Where the bot may send to: the machine itself, or Teams' own connectors. */
export type Reach = 'local' | 'cloud';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
const TEAMS = /^(smba\.trafficmanager\.net|([a-z0-9-]+\.)+botframework\.com)$/;

/**
 * Whether answers may be sent to an address that an activity or a stored reference names. In the
 * cloud only Teams' connectors over https, so that a forged activity cannot make the bot post a
 * person's card, or its own token, to somebody else's host (TEAMS.md A 4).
 */
export function mayReach(reach: Reach, serviceUrl: unknown): boolean {
  if (typeof serviceUrl !== 'string' || !URL.canParse(serviceUrl)) return false;
  const { protocol, hostname, username } = new URL(serviceUrl);
  if (username !== '') return false;
  if (reach === 'local') return ['http:', 'https:'].includes(protocol) && LOOPBACK.includes(hostname);
  return protocol === 'https:' && TEAMS.test(hostname);
}
