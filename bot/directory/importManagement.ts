import { z } from 'zod';
import { words } from './importRows';
import { readTable, type ImportProblem, type TableShape } from './readTable';

/** In place of a service: all of them together. */
export const DIRECTORATE = 'directorate';

const schema = z.strictObject({
  id: z.guid('Give the Entra object id, 36 characters with hyphens.'),
  name: words,
  manages: words,
});

const shape = {
  file: 'management',
  headings: { 'object id': 'id', name: 'name', manages: 'manages' },
  schema,
} satisfies TableShape<z.infer<typeof schema>>;

/** A row of the management file: who manages a service, by its name, or directs the directorate. */
export type ManagementRow = z.infer<typeof schema>;

/** Everything in the file, or everything that is wrong with it. */
export type ManagementResult = { ok: true; rows: ManagementRow[] } | { ok: false; problems: ImportProblem[] };

/**
 * Reads who manages services and the directorate from a CSV file. `services`: the names that there are; where they
 * cannot be told, since the people file is wrong, they are not looked at.
 */
export function importManagement(text: string, services: ReadonlySet<string> | undefined): ManagementResult {
  const { rows, problems } = readTable<ManagementRow>(text, shape);
  const unknown = rows
    .filter(({ value: { manages } }) => manages !== DIRECTORATE && services?.has(manages) === false)
    .map(({ row }) => ({
      file: shape.file,
      row,
      column: 'manages',
      message: `No team is in a service of this name. Give a service as the people file has it, or “${DIRECTORATE}”.`,
    }));
  const all = [...problems, ...unknown];
  return all.length > 0 ? { ok: false, problems: all } : { ok: true, rows: rows.map(({ value }) => value) };
}
