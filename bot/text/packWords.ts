import { fullDay, fullWhen } from './dates';

/** What the list of a pack says of each document. */
interface PackedDocument {
  path: string;
  reference: string;
  heldOn: string;
  origin: 'filed' | 'changed' | 'copy' | 'none';
}

const ORIGINS: Record<PackedDocument['origin'], string> = {
  filed: 'as filed and sealed',
  changed: 'the library holds another document than was filed',
  copy: 'made for this pack, without a seal',
  none: 'could not be had',
};

/** Words of the pack of sampled records for an inspector. */
export const PACK = {
  fileName: 'Sampled supervision records',
  list: (
    about: { scope: string; by: string; reason: string; at: string },
    documents: readonly PackedDocument[],
  ): string =>
    [
      `Sampled supervision records: ${about.scope}`,
      '',
      `Opened by ${about.by} on ${fullWhen(about.at)}.`,
      `Reason given: ${about.reason}`,
      'Each worker whose record is here can read in their access log who opened it, when and for what reason.',
      'The records were drawn by lot, the newest complete one of each worker. They are personal data: keep them no longer than the inspection needs them, then delete this file.',
      '',
      ...documents.map(
        ({ reference, heldOn, path, origin }) =>
          `${reference}, held on ${fullDay(heldOn)}: ${path} (${ORIGINS[origin]})`,
      ),
      ...(documents.length === 0 ? ['No complete record was found in this scope.'] : []),
      '',
    ].join('\r\n'),
} as const;
