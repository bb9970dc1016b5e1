import { readFileSync } from 'node:fs';
import { contentOf, packageSources } from '../../manifest/buildPackage';
import { fingerprint, releaseProblem, type Releases } from '../../manifest/releaseProblem';

describe('one version of the package stands for one content', () => {
  it('lets a version that was never released be packed', () => {
    expect(releaseProblem({ '1.0.0': 'a' }, '1.1.0', 'b')).toBeUndefined();
  });

  it('lets the same content be packed again under its version', () => {
    expect(releaseProblem({ '1.0.0': 'a' }, '1.0.0', 'a')).toBeUndefined();
  });

  it('refuses other content under a released version, and says what to raise', () => {
    expect(releaseProblem({ '1.0.0': 'a' }, '1.0.0', 'b')).toContain('raise "version" in package.json');
  });

  it('tells two contents apart that differ only in where one part ends', () => {
    expect(fingerprint(['ab', 'c'])).not.toBe(fingerprint(['a', 'bc']));
  });

  it('holds for the template and icons as they are now', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const releases = JSON.parse(readFileSync('manifest/releases.json', 'utf8')) as Releases;
    expect(releaseProblem(releases, version, contentOf(packageSources('manifest')))).toBeUndefined();
  });
});
