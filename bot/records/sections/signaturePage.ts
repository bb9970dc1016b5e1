import { FULL, prose, sectionHeading, textBlock } from '../layout/blocks';
import { COLOUR, FULL_WIDTH, PAGE, STYLE } from '../layout/pageStyle';
import { addSealField } from '../layout/sealField';
import type { Sheet, Tag } from '../layout/sheet';
import { after, drawDown, heightOf, keptTogether, space, type Slice } from '../layout/slice';
import { table, type TableContent } from '../layout/table';
import type { RecordSignature, RecordUnsigned } from '../recordDocument';
import type { DocumentNoun } from '../recordKinds';
import { momentWords } from '../recordWords';
import { sentence } from '../recordWords';

const ROWS = ['Name', 'Signature', 'How identified', 'Over the text'] as const;
const PADDING = 10;
/** More than this many stand below each other instead of side by side. */
const SIDE_BY_SIDE = 3;

/** What a signature page says of a document signed in some role R. */
export interface Signed<R extends string = string> {
  organisation: { name: string };
  reference: string;
  version: number;
  textHash: string;
  signatures: readonly RecordSignature<R>[];
  unsigned: readonly RecordUnsigned<R>[];
}

/** What the roles are called, in the order of the page, and what the document calls itself. */
export interface SignatureWords<R extends string> {
  roles: Record<R, string>;
  noun: DocumentNoun;
}

/** Who signed what, in which role, when and how; how to check it; and the place of the seal. All on one page. */
export function signaturePage<R extends string>(
  sheet: Sheet,
  root: Tag,
  document: Signed<R>,
  words: SignatureWords<R>,
  sealedAt: Date,
): Slice[] {
  const signers = signersOf(document, words.roles);
  return keptTogether([
    ...sectionHeading(sheet, root, signers.length === 1 ? 'Signature' : 'Signatures'),
    ...signatureTable(sheet, root, signers, words.noun),
    space(12),
    ...fingerprint(sheet, root, document),
    ...checking(sheet, root, document, words.noun),
    space(12),
    sealBox(sheet, root, document, sealedAt),
  ]);
}

interface PageSigner {
  role: string;
  /** As in ROWS. */
  cells: string[];
}

function signersOf<R extends string>(document: Signed<R>, roles: Record<R, string>): PageSigner[] {
  const order = Object.keys(roles);
  return [
    ...document.signatures.map((one) => ({ role: one.role, cells: signedCells(document, one) })),
    ...document.unsigned.map((one) => ({ role: one.role, cells: unsignedCells(one) })),
  ]
    .sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role))
    .map(({ role, cells }) => ({ role: roles[role], cells }));
}

function signedCells(document: Signed, { by, at, how, hash }: RecordSignature<string>): string[] {
  const over =
    hash === document.textHash ? `${hash.slice(0, 16)}…, in full below` : `An earlier text: ${hash}`;
  return [by, `Signed on ${momentWords(at)}`, sentence(how), over];
}

function unsignedCells({ name, reason }: RecordUnsigned<string>): string[] {
  return [name, `No signature: ${sentence(reason)}`, '–', '–'];
}

function signatureTable(
  sheet: Sheet,
  root: Tag,
  signers: readonly PageSigner[],
  noun: DocumentNoun,
): Slice[] {
  if (signers.length === 0)
    return textBlock(sheet, sheet.tag(root, 'P'), `Nobody has signed this ${noun}.`, STYLE.body, FULL);
  const content = signers.length > SIDE_BY_SIDE ? below(signers) : beside(signers);
  return after(4, table(sheet, root, { ...content, rowHeaders: true }));
}

function beside(signers: readonly PageSigner[]): TableContent {
  const width = (FULL_WIDTH - PAGE.labelWidth) / signers.length;
  return {
    columns: [
      { title: 'Role', width: PAGE.labelWidth },
      ...signers.map(({ role }) => ({ title: role, width })),
    ],
    rows: ROWS.map((label, row) => [label, ...signers.map(({ cells }) => cells[row] ?? '')]),
  };
}

function below(signers: readonly PageSigner[]): TableContent {
  const width = (FULL_WIDTH - PAGE.labelWidth) / 3;
  const [, ...titles] = ROWS;
  return {
    columns: [
      { title: 'Name and role', width: PAGE.labelWidth },
      ...titles.map((title) => ({ title, width })),
    ],
    rows: signers.map(({ role, cells: [name, ...rest] }) => [`${name}\n${role}`, ...rest]),
  };
}

function fingerprint(sheet: Sheet, root: Tag, document: Signed): Slice[] {
  const label = textBlock(
    sheet,
    sheet.tag(root, 'P'),
    'Fingerprint (SHA-256) of the text that was signed',
    STYLE.strong,
    FULL,
  );
  const hash = textBlock(sheet, sheet.tag(root, 'P'), document.textHash, STYLE.body, FULL);
  return [...label, ...after(1, hash)];
}

function checking(sheet: Sheet, root: Tag, document: Signed, noun: DocumentNoun): Slice[] {
  const heading = textBlock(sheet, sheet.tag(root, 'H3'), `How to check this ${noun}`, STYLE.heading, FULL);
  return [...after(12, heading), ...after(1, prose(sheet, root, checkingWords(document, noun), FULL))];
}

function checkingWords({ organisation, reference, version }: Signed, noun: DocumentNoun): string {
  return [
    `${organisation.name} seals each ${noun} with its certificate. A PDF reader that checks signatures shows whether this file has changed in any way since then.`,
    `Supervision for Teams tells whether it is the file that was kept as ${reference}, version ${version}, and whether there is a later version: give it the file there under “Check a document”, or ask the administrator to check it.`,
  ].join('\n');
}

/** The words stand on the page and are read out; the field that readers know as a signature lies over them. */
function sealBox(sheet: Sheet, root: Tag, document: Signed, sealedAt: Date): Slice {
  const section = sheet.tag(root, 'Sect');
  const column = { x: FULL.x + PADDING, width: FULL.width - 2 * PADDING };
  const title = `Electronic seal of ${document.organisation.name}`;
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
      name: document.organisation.name,
      tooltip: `${title}, over the whole of ${document.reference}, version ${document.version}`,
      reason: `Filed as ${document.reference}, version ${document.version}`,
      sealedAt,
    });
  };
  return { height, before: 0, keepWithNext: false, draw };
}
