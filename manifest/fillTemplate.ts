import type { Manifest } from './manifestSchema';
import { manifestSchema } from './manifestSchema';
import { PackageProblem } from './packageProblem';
import type { PackageSettings } from './packageSettings';

/**
 * Puts the settings into the template, and checks the manifest against what Teams accepts.
 * @param template the text of manifest.template.json
 * @throws PackageProblem that names the first field that breaks a limit
 */
export function fillTemplate(template: string, settings: PackageSettings): Manifest {
  const filled: unknown = JSON.parse(template, (_key, value: unknown) =>
    typeof value === 'string' ? fill(value, settings) : value,
  );
  const parsed = manifestSchema.safeParse(filled);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new PackageProblem(`The manifest's ${issue?.path.join('.')} cannot be used: ${issue?.message}.`);
}

// Value by value rather than in the file's text, so that a quotation mark in a name stays part of the name.
function fill(value: string, settings: PackageSettings): string {
  return value.replace(/\{\{(\w+)\}\}/g, (placeholder, name: string) => {
    if (Object.hasOwn(settings, name)) return settings[name as keyof PackageSettings];
    throw new PackageProblem(`The template names ${placeholder}, which is not a setting.`);
  });
}
