import writeExcelFile, { type CellObject } from 'write-excel-file/node';
import type { Cell, Table } from './table';

const SHEET = { table: 'Table', about: 'About this table' } as const;
/** Widths of the sheet that says what the table is, in characters. */
const ABOUT = [{ width: 32 }, { width: 110 }];

/**
 * A table as an Excel file: the table with its titles kept in view, and a sheet that says what it is of. Every
 * text is written as text, so that none can be a formula.
 */
export function xlsxOf({ titles, widths, rows, about }: Table): Promise<Buffer> {
  return writeExcelFile([
    {
      data: [titles.map(title), ...rows.map((row) => row.map(cellOf))],
      sheet: SHEET.table,
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
    },
    {
      data: about.map(([name, text]) => [title(name), { ...words(text), wrap: true }]),
      sheet: SHEET.about,
      columns: ABOUT,
    },
  ]).toBuffer();
}

function title(text: string): CellObject {
  return { ...words(text), fontWeight: 'bold', wrap: true, alignVertical: 'top' };
}

function words(text: string): CellObject {
  return { type: String, value: text };
}

function cellOf(cell: Cell): CellObject | null {
  if (cell === undefined || cell === '') return null;
  if (typeof cell === 'number') return { type: Number, value: cell };
  if (typeof cell === 'object')
    return { type: Date, value: new Date(`${cell.day}T00:00:00Z`), format: 'dd/mm/yyyy' };
  return words(cell);
}
