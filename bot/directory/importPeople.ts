import { pairingsShape, peopleShape, type ImportWords, type PairingRow, type PersonRow } from './importRows';
import { readTable, type ImportProblem, type TableRow } from './readTable';

/** The two CSV files as text. */
export interface ImportFiles {
  people: string;
  pairings: string;
}

/** A pairing with its people found: `worker` and `supervisor` are whole rows of the people file. */
export interface ImportedPairing extends Omit<PairingRow, 'worker' | 'supervisor'> {
  worker: PersonRow;
  supervisor: PersonRow;
}

/** Everything in the two files, or everything that is wrong with them; never a part. */
export type ImportResult =
  { ok: true; people: PersonRow[]; pairings: ImportedPairing[] } | { ok: false; problems: ImportProblem[] };

/**
 * Reads who there is and who supervises whom from two CSV files, by references. Every problem is named by file, row
 * and column, without repeating what stands there. `bot/directory/README.md` lists the columns.
 */
export function importPeople(files: ImportFiles, known: ImportWords): ImportResult {
  const people = readTable<PersonRow>(files.people, peopleShape(known));
  const pairings = readTable<PairingRow>(files.pairings, pairingsShape(known));
  const byReference = new Map(people.rows.map(({ value }) => [value.reference.toLowerCase(), value]));
  const problems = [
    ...people.problems,
    ...twice(people.rows, 'reference', (person) => person.reference),
    ...twice(people.rows, 'object id', (person) => person.id),
    ...pairings.problems,
    ...(people.problems.length === 0 ? strangers(pairings.rows, byReference) : []),
  ];
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    people: people.rows.map(({ value }) => value),
    pairings: pairings.rows.flatMap(({ value }) => paired(value, byReference)),
  };
}

/** A reference that differs by case only would be the same folder in SharePoint. */
function twice(
  rows: TableRow<PersonRow>[],
  column: string,
  of: (person: PersonRow) => string,
): ImportProblem[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ row, value }) => {
    const key = of(value).toLowerCase();
    const earlier = first.get(key);
    first.set(key, earlier ?? row);
    return earlier === undefined
      ? []
      : [{ file: 'people', row, column, message: `Row ${earlier} has the same.` }];
  });
}

/** A row of the people file that could not be read would make every pairing of theirs look wrong, so this waits for them. */
function strangers(rows: TableRow<PairingRow>[], byReference: Map<string, PersonRow>): ImportProblem[] {
  return rows.flatMap(({ row, value }) =>
    (['worker', 'supervisor'] as const)
      .filter((column) => !byReference.has(value[column].toLowerCase()))
      .map((column) => ({
        file: 'pairings',
        row,
        column,
        message: 'No row of the people file has this reference.',
      })),
  );
}

function paired(row: PairingRow, byReference: Map<string, PersonRow>): ImportedPairing[] {
  const worker = byReference.get(row.worker.toLowerCase());
  const supervisor = byReference.get(row.supervisor.toLowerCase());
  return worker && supervisor ? [{ ...row, worker, supervisor }] : [];
}
