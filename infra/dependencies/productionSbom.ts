import { z } from 'zod';

/** What is read of `npm sbom`'s answer (CycloneDX 1.5); the rest goes through as it is. */
const bill = z.looseObject({
  metadata: z.looseObject({ component: z.looseObject({ 'bom-ref': z.string() }) }),
  components: z.array(z.looseObject({ 'bom-ref': z.string(), licenses: z.array(z.unknown()).optional() })),
  dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()).optional() })),
});

/** What is read of `package-lock.json` (version 3). */
const lockfile = z.looseObject({
  name: z.string(),
  packages: z.record(
    z.string(),
    z.looseObject({
      name: z.string().optional(),
      version: z.string().optional(),
      dev: z.boolean().optional(),
      devOptional: z.boolean().optional(),
    }),
  ),
});

/** Packages that name their licence in a file alone, which was read. */
const READ: Readonly<Record<string, string>> = { 'escape-regexp-component': 'MIT', 'png-js': 'MIT' };

/**
 * The software bill of materials of what runs in production, out of the one for everything. npm's own `--omit dev`
 * leaves out whatever development uses too, and so a quarter of what runs.
 */
export function productionSbom(everything: unknown, lock: unknown): object {
  const { metadata, components, dependencies, ...rest } = bill.parse(everything);
  const { name, packages } = lockfile.parse(lock);
  const runs = new Set(
    Object.entries(packages)
      .filter(([folder, { dev, devOptional }]) => folder !== '' && !dev && !devOptional)
      .map(([folder, locked]) => `${locked.name ?? nameIn(folder)}@${locked.version ?? ''}`),
  );
  const top = metadata.component['bom-ref'];
  return {
    ...rest,
    metadata: { ...metadata, component: { ...metadata.component, type: 'application', name } },
    components: components.filter((each) => runs.has(each['bom-ref'])).map(withLicence),
    dependencies: dependencies
      .filter(({ ref }) => ref === top || runs.has(ref))
      .map((each) => ({ ...each, dependsOn: each.dependsOn?.filter((ref) => runs.has(ref)) ?? [] })),
  };
}

const nameIn = (folder: string): string => folder.split('node_modules/').at(-1) ?? folder;

function withLicence<C extends { 'bom-ref': string; licenses?: unknown[] | undefined }>(component: C): C {
  const id = READ[component['bom-ref'].replace(/@[^@]*$/, '')];
  return id === undefined || component.licenses?.length
    ? component
    : { ...component, licenses: [{ license: { id } }] };
}
