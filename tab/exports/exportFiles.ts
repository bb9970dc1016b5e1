import type { TableAddress } from '../../bot/api/contract';
import type { PairingView } from '../../bot/supervision/complianceViews';
import { askedBy } from '../routes';
import { text } from '../text';

/** A file that can be made of what a page shows. */
export interface ExportFile {
  title: string;
  /** An address of the API. */
  from: string;
}

const FORMATS = ['csv', 'xlsx'] as const satisfies readonly TableAddress['format'][];

/** The files of a table, and the one-page summary of its scope. */
export function exportFiles(table: TableAddress['table'], scope: string): ExportFile[] {
  return [
    ...FORMATS.map((format) => ({
      title: text.exports[format],
      from: `/api/tables/${table}/${scope}/${format}`,
    })),
    { title: text.exports.pdf, from: `/api/compliance/${scope}` },
  ];
}

/** The sessions of one arrangement. */
export function pairingFiles({ row }: Pick<PairingView, 'row'>): ExportFile[] {
  const at = { team: row.team.id, worker: row.worker.id, function: row.function };
  return FORMATS.map((format) => ({
    title: text.exports[format],
    from: `${askedBy.pairing(at)}/${format}`,
  }));
}
