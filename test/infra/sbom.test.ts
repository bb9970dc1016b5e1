import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { productionSbom } from '../../infra/dependencies/productionSbom';

interface Component {
  'bom-ref': string;
  type: string;
  name: string;
  version: string;
  purl: string;
  hashes?: { alg: string; content: string }[];
  licenses?: ({ license: { id?: string; name?: string } } | { expression: string })[];
}
interface Bill {
  bomFormat: string;
  specVersion: string;
  serialNumber: string;
  metadata: { component: { 'bom-ref': string; name: string; type: string } };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { name?: string; version: string; dev?: boolean; devOptional?: boolean }>;
};
let bill: Bill;
beforeAll(() => {
  const args = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'];
  const everything = execFileSync('npm', args, { encoding: 'utf8', stdio: 'pipe', maxBuffer: 64e6 });
  bill = productionSbom(JSON.parse(everything), lock) as Bill;
});

describe('the software bill of materials', () => {
  it('names every package of the lockfile that runs in production, once, and no other', () => {
    const runs = Object.entries(lock.packages)
      .filter(([folder, { dev, devOptional }]) => folder && !dev && !devOptional)
      .map(
        ([folder, { name, version }]) => `${name ?? folder.split('node_modules/').at(-1) ?? ''}@${version}`,
      );
    const named = bill.components.map((component) => component['bom-ref']);
    expect(named.length).toBeGreaterThan(300);
    expect([...named].sort()).toEqual([...new Set(runs)].sort());
  });

  it('names the product, and is of the format that it says', () => {
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5' });
    expect(bill.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(bill.metadata.component).toMatchObject({ name: 'supervision-for-teams', type: 'application' });
  });

  it('says of each where it is from, what it is by its hash, and under which licence', () => {
    const lacking = bill.components.filter(
      ({ type, purl, hashes = [], licenses = [] }) =>
        type !== 'library' || !/^pkg:npm\/.+@.+/.test(purl) || hashes.length === 0 || licenses.length === 0,
    );
    expect(lacking.map(({ name }) => name)).toEqual([]);
  });

  it('says what stands on what, and points at nothing that it does not name', () => {
    const named = new Set([
      bill.metadata.component['bom-ref'],
      ...bill.components.map((each) => each['bom-ref']),
    ]);
    const refs = bill.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]);
    expect(refs.filter((ref) => !named.has(ref))).toEqual([]);
    expect(
      bill.dependencies.find(({ ref }) => ref.startsWith('supervision-for-teams@'))?.dependsOn,
    ).toContain(`restify@${lock.packages['node_modules/restify']?.version ?? ''}`);
  });
});
