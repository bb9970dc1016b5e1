import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { fieldWords } from '../text/fieldWords';

/** Something wrong in a file, named by where it stands; it never repeats what stands there. */
export interface ImportProblem {
  file: string;
  /** Line of the file, the heading being line 1. */
  row: number;
  /** The column's heading, absent when it is about the whole row or file. */
  column?: string;
  message: string;
}

/** A row that was read, and its line. */
export interface TableRow<Value> {
  row: number;
  value: Value;
}

/** How a file's columns become an object: each heading's property, and the schema of the whole. */
export interface TableShape<Value> {
  file: string;
  /** Heading, in lower case, to property. */
  headings: Readonly<Record<string, string>>;
  schema: z.ZodType<Value>;
}

const csvRow = z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) });

/**
 * Reads a CSV file (RFC 4180, with or without a byte-order mark) whose first row names its columns.
 * Headings may come in any order and case; one that is not known or is missing is a problem.
 */
export function readTable<Value>(
  text: string,
  shape: TableShape<Value>,
): { rows: TableRow<Value>[]; problems: ImportProblem[] } {
  const [heading, ...rows] = csvRows(text);
  if (!heading) return { rows: [], problems: [problem(shape, 1, 'The file is empty.')] };
  if ('message' in heading) return { rows: [], problems: [{ ...heading, file: shape.file }] };
  const names = heading.cells.map((cell) => cell.trim().toLowerCase());
  const wrong = headingProblems(names, shape);
  if (wrong.length > 0) return { rows: [], problems: wrong };
  const read = rows.map((row) =>
    'message' in row ? { problems: [{ ...row, file: shape.file }] } : readRow(row, names, shape),
  );
  return { rows: read.flatMap((one) => one.row ?? []), problems: read.flatMap((one) => one.problems) };
}

interface CsvRow {
  row: number;
  cells: string[];
}

type Unread = Omit<ImportProblem, 'file'>;

/** Blank rows are left out; they keep their place in the count of lines. */
function csvRows(text: string): (CsvRow | Unread)[] {
  try {
    const options = { bom: true, info: true, relax_column_count: true, skip_empty_lines: true, trim: true };
    const parsed = z.array(csvRow).parse(parse(text, options));
    return parsed
      .map(({ record, info }) => ({ row: info.lines, cells: record }))
      .filter(({ cells }) => cells.some((cell) => cell !== ''));
  } catch (reason) {
    if (!(reason instanceof CsvError)) throw reason;
    return [
      {
        row: Number(reason['lines'] ?? 1),
        message: 'This row’s quotation marks do not match, so the file could not be read on from here.',
      },
    ];
  }
}

function headingProblems<Value>(names: string[], shape: TableShape<Value>): ImportProblem[] {
  const known = Object.keys(shape.headings);
  const missing = known.filter((name) => !names.includes(name));
  const unknown = names.filter((name, at) => !known.includes(name) || names.indexOf(name) !== at);
  return [
    ...missing.map((column) => ({ ...problem(shape, 1, 'This column is missing.'), column })),
    ...unknown.map((column) => ({
      ...problem(shape, 1, 'This column is not known, or is there twice.'),
      column,
    })),
  ];
}

function readRow<Value>(
  row: CsvRow,
  names: string[],
  shape: TableShape<Value>,
): { row?: TableRow<Value>; problems: ImportProblem[] } {
  if (row.cells.length > names.length) {
    return {
      problems: [
        problem(shape, row.row, `There are ${row.cells.length} values for ${names.length} columns.`),
      ],
    };
  }
  const filled = filledCells(row.cells, names, shape);
  const parsed = shape.schema.safeParse(filled, { error: fieldWords });
  if (parsed.success) return { row: { row: row.row, value: parsed.data }, problems: [] };
  return { problems: parsed.error.issues.map((issue) => issueProblem(issue, row.row, filled, shape)) };
}

/** A blank cell is no value at all, so that a schema can tell what may be left out. */
function filledCells<Value>(
  cells: string[],
  names: string[],
  shape: TableShape<Value>,
): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name, at) => {
      const cell = cells[at];
      return cell ? [[shape.headings[name] ?? name, cell] as const] : [];
    }),
  );
}

function issueProblem<Value>(
  issue: z.core.$ZodIssue,
  row: number,
  filled: Record<string, string>,
  shape: TableShape<Value>,
): ImportProblem {
  const property = String(issue.path[0] ?? '');
  const column = Object.keys(shape.headings).find((name) => shape.headings[name] === property);
  const message =
    property in filled || issue.code !== 'invalid_type' ? issue.message : 'This must be filled in.';
  return { ...problem(shape, row, message), ...(column !== undefined && { column }) };
}

function problem<Value>(shape: TableShape<Value>, row: number, message: string): ImportProblem {
  return { file: shape.file, row, message };
}
