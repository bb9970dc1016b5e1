import { FULL, prose, sectionHeading, textBlock } from '../layout/blocks';
import { COLOUR, FULL_WIDTH, PAGE, STYLE } from '../layout/pageStyle';
import { addSealField } from '../layout/sealField';
import type { Sheet, Tag } from '../layout/sheet';
import { after, drawDown, heightOf, keptTogether, space, type Slice } from '../layout/slice';
import { table } from '../layout/table';
import type { RecordDocument, RecordSignature, RecordUnsigned } from '../recordDocument';
import { ROLE_WORDS, momentWords } from '../recordWords';
import { sentence } from './notices';

const ROWS = ['Name', 'Signature', 'How identified', 'Over the text'] as const;
const PADDING = 10;

/** Who signed what, in which role, when and how; how to check it; and the place of the seal. All on one page. */
export function signaturePage(sheet: Sheet, root: Tag, record: RecordDocument, sealedAt: Date): Slice[] {
  return keptTogether([
    ...sectionHeading(sheet, root, 'Signatures'),
    ...signatureTable(sheet, root, record),
    space(12),
    ...fingerprint(sheet, root, record),
    ...checking(sheet, root, record),
    space(12),
    sealBox(sheet, root, record, sealedAt),
  ]);
}

type Signer = { role: RecordSignature['role']; cells: string[] };

function signatureTable(sheet: Sheet, root: Tag, record: RecordDocument): Slice[] {
  const signers: Signer[] = [
    ...record.signatures.map((signature) => signed(record, signature)),
    ...record.unsigned.map(notSigned),
  ].sort((a, b) => b.role.localeCompare(a.role));
  if (signers.length === 0)
    return textBlock(sheet, sheet.tag(root, 'P'), 'Nobody has signed this record.', STYLE.body, FULL);
  const width = (FULL_WIDTH - PAGE.labelWidth) / signers.length;
  const columns = [
    { title: 'Role', width: PAGE.labelWidth },
    ...signers.map(({ role }) => ({ title: ROLE_WORDS[role], width })),
  ];
  const rows = ROWS.map((label, row) => [label, ...signers.map(({ cells }) => cells[row] ?? '')]);
  return after(4, table(sheet, root, { columns, rows, rowHeaders: true }));
}

function signed(record: RecordDocument, { by, role, at, how, hash }: RecordSignature): Signer {
  const over = hash === record.textHash ? `${hash.slice(0, 16)}…, in full below` : `An earlier text: ${hash}`;
  return { role, cells: [by, `Signed on ${momentWords(at)}`, sentence(how), over] };
}

function notSigned({ role, name, reason }: RecordUnsigned): Signer {
  return { role, cells: [name, `No signature: ${sentence(reason)}`, '–', '–'] };
}

function fingerprint(sheet: Sheet, root: Tag, record: RecordDocument): Slice[] {
  const label = textBlock(
    sheet,
    sheet.tag(root, 'P'),
    'Fingerprint (SHA-256) of the text that was signed',
    STYLE.strong,
    FULL,
  );
  const hash = textBlock(sheet, sheet.tag(root, 'P'), record.textHash, STYLE.body, FULL);
  return [...label, ...after(1, hash)];
}

function checking(sheet: Sheet, root: Tag, record: RecordDocument): Slice[] {
  const heading = textBlock(sheet, sheet.tag(root, 'H3'), 'How to check this record', STYLE.heading, FULL);
  return [...after(12, heading), ...after(1, prose(sheet, root, checkingWords(record), FULL))];
}

function checkingWords({ organisation, reference, version }: RecordDocument): string {
  return [
    `${organisation.name} seals each record with its certificate. A PDF reader that checks signatures shows whether this file has changed in any way since then.`,
    `Supervision for Teams tells whether it is the file that was kept as ${reference}, version ${version}, and whether there is a later version: open the record there, or ask the administrator to verify the file.`,
  ].join('\n');
}

/** The words stand on the page and are read out; the field that readers know as a signature lies over them. */
function sealBox(sheet: Sheet, root: Tag, record: RecordDocument, sealedAt: Date): Slice {
  const section = sheet.tag(root, 'Sect');
  const column = { x: FULL.x + PADDING, width: FULL.width - 2 * PADDING };
  const title = `Electronic seal of ${record.organisation.name}`;
  const hint = 'Select this box in a PDF reader to see whether the file is as it was when it was sealed.';
  const lines = [
    ...textBlock(sheet, sheet.tag(section, 'P'), title, STYLE.strong, column),
    ...after(1, textBlock(sheet, sheet.tag(section, 'P'), hint, STYLE.small, column)),
  ];
  const height = heightOf(lines) + 2 * PADDING;
  const draw = (y: number) => {
    const box = { x: FULL.x, y, width: FULL.width, height };
    sheet.artifact(() => sheet.document.rect(box.x, y, box.width, height).lineWidth(0.8).stroke(COLOUR.rule));
    drawDown(lines, y + PADDING);
    addSealField(sheet, section, box, {
      name: record.organisation.name,
      tooltip: `${title}, over the whole of ${record.reference}, version ${record.version}`,
      reason: `Filed as ${record.reference}, version ${record.version}`,
      sealedAt,
    });
  };
  return { height, before: 0, keepWithNext: false, draw };
}
