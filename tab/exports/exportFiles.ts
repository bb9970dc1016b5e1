import type { TableAddress } from '../../bot/api/contract';
import { text } from '../text';

/** A file that can be made of what a page shows. */
export interface ExportFile {
  title: string;
  /** An address of the API. */
  from: string;
  fileName: string;
}

/** The files of a table, and the one-page summary of its scope. */
export function exportFiles(table: TableAddress['table'], scope: string, asOf: string): ExportFile[] {
  const name = `${table}-${scope}-${asOf.slice(0, 10)}`;
  const file = (format: TableAddress['format']): ExportFile => ({
    title: text.exports[format],
    from: `/api/tables/${table}/${scope}/${format}`,
    fileName: `${name}.${format}`,
  });
  return [file('csv'), file('xlsx'), summaryFile(scope, asOf)];
}

const summaryFile = (scope: string, asOf: string): ExportFile => ({
  title: text.exports.pdf,
  from: `/api/compliance/${scope}`,
  fileName: `compliance-${scope}-${asOf.slice(0, 10)}.pdf`,
});
