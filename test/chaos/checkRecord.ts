import { createHash } from 'node:crypto';
import type { OperationRow } from '../../bot/supervision/effect';
import type { RecordVersion } from '../../bot/supervision/record';
import { verifySeal } from '../../bot/records/verifySeal';
import { londonDate } from '../../bot/supervision/calendar';
import type { LibraryState, StoredItem } from '../../infra/local/graph/libraryState';
import type { Desk } from './desk';
import type { Findings } from './findings';
import type { Signed } from './signing';
import type { Waiting } from './waiting';

/** Whether one record is filed exactly once and whole, or not at all where its signature never counted. */
export async function checkRecord(desk: Desk, { waiting, told }: Signed, found: Findings): Promise<void> {
  const { worker, session, reference, signer, operation } = waiting;
  const subject = (await desk.store.subjects.load(worker, session))?.subject;
  const log = await operationsOf(desk, worker, session);
  const library = desk.library();
  const documents = Object.values(library.items).filter((item) => !item.folder && isOf(item, reference));
  const signatures =
    subject?.versions.flatMap((version) => version.signatures.filter(({ by }) => by.id === signer)) ?? [];
  const signings = log.filter(({ name, by }) => name === operation && by === signer);
  found.expect(
    told !== 'signed' || signatures.length > 0,
    'lost',
    `${reference}: the signature that was confirmed`,
  );
  found.expect(signatures.length <= 1 && signings.length <= 1, 'duplicated', `${reference}: the signature`);
  found.expect(signatures.length === signings.length, 'lost', `${reference}: half of a signature`);
  found.expect(documents.length <= 1, 'duplicated', `${reference}: ${documents.length} documents`);
  if (signatures.length === 0)
    return found.expect(documents.length === 0, 'lost', `${reference}: filed without its signature`);
  const [version] = subject?.versions ?? [];
  if (!version || subject?.versions.length !== 1)
    return found.expect(false, 'duplicated', `${reference}: versions`);
  checkFiling(version, documents, found);
  await checkBytes(desk, version, documents, library, found);
  await checkReceipts(desk, waiting, found);
}

async function operationsOf(desk: Desk, worker: string, session: string): Promise<OperationRow[]> {
  const rows: OperationRow[] = [];
  for await (const row of desk.store.subjects.operations(worker)) if (row.session === session) rows.push(row);
  return rows;
}

function isOf({ name, fields }: StoredItem, reference: string): boolean {
  return name.includes(reference) || fields['recordId'] === reference;
}

function checkFiling(version: RecordVersion, documents: StoredItem[], found: Findings): void {
  const { filing, closed, text } = version;
  const name = text.reference;
  found.expect(closed !== undefined, 'lost', `${name}: signed by both and not closed`);
  found.expect(filing?.state !== 'waiting', 'stuck', `${name}: waits to be filed for ever`);
  found.expect(filing?.state !== 'failed', 'stuck', `${name}: filing failed after the faults had ended`);
  found.expect(documents.length > 0, 'lost', `${name}: no document`);
  const [document] = documents;
  if (!document || filing?.state !== 'filed') return;
  found.expect(document.id === filing.itemId, 'lost', `${name}: the record points to another document`);
  const missing = Object.entries(columnsOf(version)).filter(
    ([column, value]) => document.fields[column] !== value,
  );
  found.expect(
    missing.length === 0,
    'lost',
    `${name}: columns ${missing.map(([column]) => column).join(', ')}`,
  );
}

/** What the columns must hold, put together here from the version alone. */
function columnsOf(version: RecordVersion): Record<string, unknown> {
  const { text, signatures, sealed } = version;
  const noon = (day: string) => `${day}T12:00:00Z`;
  return {
    workerReference: text.worker.reference,
    sessionDate: noon(text.heldOn),
    kind: text.kind.title,
    signedOn: noon(londonDate(signatures.at(-1)?.at ?? '')),
    recordId: text.reference,
    version: version.number,
    hash: sealed?.sha256,
  };
}

async function checkBytes(
  desk: Desk,
  version: RecordVersion,
  documents: StoredItem[],
  library: LibraryState,
  found: Findings,
): Promise<void> {
  const { filing, sealed, text } = version;
  const [document] = documents;
  if (!document || filing?.state !== 'filed') return;
  const bytes = desk.read(pathOf(document, library));
  const hash = createHash('sha256').update(bytes).digest('hex');
  found.expect(
    hash === filing.sha256 && hash === sealed?.sha256,
    'lost',
    `${text.reference}: the document is not the one that was sealed`,
  );
  const seal = await verifySeal(bytes);
  found.expect(seal.intact && seal.coversWholeFile, 'lost', `${text.reference}: ${seal.reason}`);
}

function pathOf(item: StoredItem, library: LibraryState): string {
  const parent = item.parentId === undefined ? undefined : library.items[item.parentId];
  const above = parent ? pathOf(parent, library) : '';
  return parent === undefined ? '' : above ? `${above}/${item.name}` : item.name;
}

/** Each of those whom it concerns was shown a card of it that says that it is done. */
async function checkReceipts(
  desk: Desk,
  { receipts, session, reference }: Waiting,
  found: Findings,
): Promise<void> {
  for (const { person, says } of receipts) {
    const answer = await fetch(`${desk.connectorUrl}/conversations/${encodeURIComponent(`a:${person}`)}`);
    const { value } = (await answer.json()) as { value: object[] };
    const cards = value.map((activity) => JSON.stringify(activity)).filter((card) => card.includes(session));
    found.expect(
      cards.some((card) => card.includes(JSON.stringify(says))),
      'lost',
      `${reference}: no receipt for ${person}`,
    );
  }
}
