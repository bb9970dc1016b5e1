import { generateKeyPairSync } from 'node:crypto';
import { keySigner } from '../../bot/records/keySigner';
import { sealAlgorithm } from '../../bot/records/sealAlgorithm';
import { rsaCertificate } from './rsaCertificate';

const rsa = (modulusLength: number) => generateKeyPairSync('rsa', { modulusLength }).publicKey;
const elliptic = (namedCurve: string) => generateKeyPairSync('ec', { namedCurve }).publicKey;

describe('a key for sealing records', () => {
  it.each([
    ['P-256', elliptic('prime256v1'), 'ES256'],
    ['RSA of 2,048 bits', rsa(2_048), 'RS256'],
  ])('may be %s', (_what, key, algorithm) => {
    expect(sealAlgorithm(key)).toBe(algorithm);
  });

  it.each([
    ['RSA of 1,024 bits', rsa(1_024), '1024 bits'],
    ['RSA a little too short', rsa(2_040), '2040 bits'],
    ['of another curve', elliptic('secp256k1'), 'another kind'],
    ['Ed25519', generateKeyPairSync('ed25519').publicKey, 'another kind'],
  ])('is refused where it is %s (ASVS 11.2.3)', (_what, key, why) => {
    expect(() => sealAlgorithm(key)).toThrow(why);
  });

  it('is refused before anything is sealed, by a sentence that says what is needed', () => {
    expect(() => keySigner(rsaCertificate(1_024))).toThrow('it needs 2,048, and 3,072 are advised');
  });
});
