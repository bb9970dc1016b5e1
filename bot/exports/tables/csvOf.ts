import type { Cell, Table } from './table';

/** What a spreadsheet would take for the start of a formula (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r\n]/;

/**
 * A table as CSV (RFC 4180) in UTF-8, with the mark that spreadsheets know it by. Text that a spreadsheet would
 * take for a formula has an apostrophe before it, which spreadsheets read as "this is text".
 */
export function csvOf({ titles, rows }: Table): Buffer {
  const lines = [titles, ...rows].map((row) => row.map((cell) => quoted(textOf(cell))).join(','));
  return Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`, 'utf8');
}

function textOf(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'object') return cell.day;
  return FORMULA.test(cell.trimStart()) || FORMULA.test(cell) ? `'${cell}` : cell;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
