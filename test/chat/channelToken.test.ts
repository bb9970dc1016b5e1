import { UnsecuredJWT } from 'jose';
import { channelFault, isChannelToken } from '../../bot/chat/channelToken';

const APP = '28282828-0000-4000-8000-000000000000';
const header = (claims: Record<string, unknown>) =>
  `Bearer ${new UnsecuredJWT({ iss: 'https://api.botframework.com', aud: APP, exp: 9_999_999_999, ...claims }).encode()}c2ln`;

describe('what may knock at the bot’s door', () => {
  it('is a token of the Bot Framework for this app', () => {
    expect(isChannelToken(header({}), APP)).toBe(true);
  });

  it.each([
    ['the emulator', { iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/' }],
    ['another bot', { iss: 'https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0' }],
    ['a message for another app', { aud: 'another' }],
    ['a message for several', { aud: [APP, 'another'] }],
    ['a token that never ends', { exp: undefined }],
    ['a token that ends in words', { exp: 'never' }],
  ])('is not %s', (_what, claims) => {
    expect(isChannelToken(header(claims), APP)).toBe(false);
  });

  it.each([
    undefined,
    '',
    7,
    'Bearer',
    'Basic dG9t',
    'Bearer a.b.c',
    `bearer ${header({}).slice(7)}`,
    `${header({})} x`,
    `${header({})}${'x'.repeat(20_000)}`,
    ['Bearer a.b.c'],
  ])('is not %p', (authorization) => {
    expect(isChannelToken(authorization, APP)).toBe(false);
  });
});

describe('why something was refused at the bot’s door', () => {
  const NOW = Date.parse('2026-11-03T15:00:00Z');
  const SECONDS = NOW / 1_000;
  const SERVICE = 'https://smba.trafficmanager.net/uk/';
  const whyOf = (claims: Record<string, unknown>) =>
    channelFault(header({ serviceurl: SERVICE, ...claims }), APP, SERVICE, NOW);

  it.each([
    ['issuer', { iss: 'https://evil.example/' }],
    ['audience', { aud: 'another' }],
    ['claims', { exp: 'never' }],
    ['expired', { exp: SECONDS - 1 }],
    ['notYet', { nbf: SECONDS + 1 }],
    ['serviceUrl', { serviceurl: 'https://smba.trafficmanager.net/amer/' }],
    ['signature', {}],
  ])('is told as %s', (why, claims) => {
    expect(whyOf(claims)).toBe(why);
  });

  it.each([
    ['missing', undefined],
    ['missing', ''],
    ['form', 'Bearer a.b.c'],
    ['form', 7],
  ])('is told as %s for %p', (why, authorization) => {
    expect(channelFault(authorization, APP, SERVICE, NOW)).toBe(why);
  });
});
