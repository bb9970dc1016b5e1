import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

/**
 * Whose address a request comes from. `proxies` in front each add to the right of `X-Forwarded-For` whom they
 * speak for; what stands further left was sent by anybody, and is not believed.
 */
export function addressOf({ headers, socket }: IncomingMessage, proxies: number): string {
  const direct = socket.remoteAddress ?? 'unknown';
  if (proxies === 0) return direct;
  const said = String(headers['x-forwarded-for'] ?? '').split(',');
  return withoutPort(said.at(-proxies)?.trim() ?? '') || direct;
}

/** App Service adds the port. An IPv6 address is cut to its network, which one host has whole. */
function withoutPort(address: string): string {
  const six = (address.startsWith('[') ? address.slice(1).split(']')[0] : address) ?? '';
  if (isIPv6(six)) return six.split(':').slice(0, 4).join(':');
  return address.replace(/:\d+$/, '').slice(0, 64);
}
