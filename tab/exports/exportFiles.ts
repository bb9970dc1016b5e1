import type { TableAddress } from '../../bot/api/contract';
import type { PairingView } from '../../bot/supervision/complianceViews';
import { askedBy } from '../routes';
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

/** The sessions of one arrangement. */
export function pairingFiles({ row, asOf }: Pick<PairingView, 'row' | 'asOf'>): ExportFile[] {
  const at = { team: row.team.id, worker: row.worker.id, function: row.function };
  return (['csv', 'xlsx'] as const).map((format) => ({
    title: text.exports[format],
    from: `${askedBy.pairing(at)}/${format}`,
    fileName: `sessions-${row.worker.reference}-${row.function}-${asOf.slice(0, 10)}.${format}`,
  }));
}

const summaryFile = (scope: string, asOf: string): ExportFile => ({
  title: text.exports.pdf,
  from: `/api/compliance/${scope}`,
  fileName: `compliance-${scope}-${asOf.slice(0, 10)}.pdf`,
});
