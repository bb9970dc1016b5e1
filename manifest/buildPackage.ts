import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { fillTemplate } from './fillTemplate';
import { iconSize } from './iconSize';
import { PackageProblem } from './packageProblem';
import type { PackageSettings } from './packageSettings';
import { fingerprint } from './releaseProblem';

/** What Teams asks of each icon: pixels, square. */
const ICONS = { 'color.png': 192, 'outline.png': 32 } as const;

/** The files that a package is made from, in the folder `manifest`. */
export interface PackageSources {
  template: string;
  icons: Record<keyof typeof ICONS, Buffer>;
}

/** Reads the template and the icons. */
export function packageSources(folder: string): PackageSources {
  const icon = (name: string) => readFileSync(path.join(folder, 'icons', name));
  return {
    template: readFileSync(path.join(folder, 'manifest.template.json'), 'utf8'),
    icons: { 'color.png': icon('color.png'), 'outline.png': icon('outline.png') },
  };
}

/** What a version stands for; see releases.json. */
export function contentOf({ template, icons }: PackageSources): string {
  return fingerprint([template, icons['color.png'], icons['outline.png']]);
}

/**
 * Makes the app package: a zip with manifest.json and the icons at its root. The same input gives the same bytes.
 * @throws PackageProblem where the manifest or an icon is not as Teams wants it
 */
export function buildPackage(sources: PackageSources, settings: PackageSettings): Uint8Array {
  const manifest = fillTemplate(sources.template, settings);
  for (const [name, size] of Object.entries(ICONS))
    checkIcon(name, sources.icons[name as keyof typeof ICONS], size);
  // A zip cannot hold a time before 1980; a fixed one keeps the bytes the same.
  return zipSync(
    { 'manifest.json': strToU8(`${JSON.stringify(manifest, null, 2)}\n`), ...sources.icons },
    { mtime: '1980-01-01T12:00:00', level: 9 },
  );
}

function checkIcon(name: string, png: Buffer, size: number): void {
  const found = iconSize(png);
  if (found?.width === size && found.height === size) return;
  throw new PackageProblem(`The icon ${name} must be a PNG of ${size} by ${size} pixels.`);
}
