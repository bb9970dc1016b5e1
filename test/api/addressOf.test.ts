import type { IncomingMessage } from 'node:http';
import { addressOf } from '../../bot/api/addressOf';

const from = (forwarded: string | undefined, remoteAddress = '10.0.0.1') =>
  ({ headers: { 'x-forwarded-for': forwarded }, socket: { remoteAddress } }) as unknown as IncomingMessage;

describe('whose address a request comes from', () => {
  it('is the connection’s own where nothing stands in front, whatever the request says', () => {
    expect(addressOf(from('1.2.3.4'), 0)).toBe('10.0.0.1');
  });

  it.each([
    ['203.0.113.7:50211', 1, '203.0.113.7'],
    ['1.1.1.1, 203.0.113.7', 1, '203.0.113.7'],
    ['1.1.1.1, 203.0.113.7, 10.9.9.9', 2, '203.0.113.7'],
    ['[2001:db8:1:2:3:4:5:6]:443', 1, '2001:db8:1:2'],
    ['2001:db8:1:2::9', 1, '2001:db8:1:2'],
  ])('is the last that the proxies wrote down: %s', (forwarded, proxies, address) => {
    expect(addressOf(from(forwarded), proxies)).toBe(address);
  });

  it('is the proxy’s where it wrote down nothing', () => {
    expect(addressOf(from(undefined), 1)).toBe('10.0.0.1');
    expect(addressOf(from('1.2.3.4'), 2)).toBe('10.0.0.1');
  });
});
