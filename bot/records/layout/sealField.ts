import type { Sheet, Tag } from './sheet';

/** Room for the signature in the file, in bytes: a chain of certificates and a time stamp fit. */
const ROOM = 12_288;

/** What @signpdf looks for, and replaces by the range of bytes that the seal covers. */
const RANGE_PLACEHOLDER = '**********';

/** Printed and locked: a widget's flags in PDF/A (ISO 19005-2, 6.3.2). */
const PRINTED_AND_LOCKED = 132;

/** The document's catalogue, which pdfkit keeps but does not declare. */
interface WithCatalogue {
  _root: { data: { AcroForm: { data: Record<string, unknown> & { Fields: unknown[] } } } };
}

/**
 * Adds an unsigned signature field over a box on the present page, for `sealPdf` to fill. The
 * field has an empty appearance: what people read in the box is drawn and tagged as text.
 * @param parent the structure element below which the field is announced
 */
export function addSealField(
  sheet: Sheet,
  parent: Tag,
  box: { x: number; y: number; width: number; height: number },
  words: { name: string; tooltip: string; reason: string; sealedAt: Date },
): void {
  const { document } = sheet;
  const widget = {
    Type: 'Annot',
    Subtype: 'Widget',
    FT: 'Sig',
    T: textString('OrganisationSeal'),
    TU: textString(words.tooltip),
    V: signatureDictionary(document, words),
    F: PRINTED_AND_LOCKED,
    AP: { N: emptyAppearance(document, box) },
    structParent: sheet.tag(parent, 'Form'),
  };
  document.font('latin-regular').initForm();
  document.annotate(box.x, box.y, box.width, box.height, widget);
  const form = (document as unknown as WithCatalogue)._root.data.AcroForm.data;
  const annotations = document.page.annotations as unknown[];
  form.Fields.push(annotations.at(-1));
  form['SigFlags'] = 3;
  delete form['NeedAppearances'];
}

function signatureDictionary(
  document: PDFKit.PDFDocument,
  words: { name: string; reason: string; sealedAt: Date },
): PDFKit.PDFKitReference {
  const signature = document.ref({
    Type: 'Sig',
    Filter: 'Adobe.PPKLite',
    SubFilter: 'ETSI.CAdES.detached',
    ByteRange: [0, RANGE_PLACEHOLDER, RANGE_PLACEHOLDER, RANGE_PLACEHOLDER],
    Contents: Buffer.alloc(ROOM),
    M: words.sealedAt,
    Name: textString(words.name),
    Reason: textString(words.reason),
  });
  signature.end(undefined);
  return signature;
}

function emptyAppearance(
  document: PDFKit.PDFDocument,
  box: { width: number; height: number },
): PDFKit.PDFKitReference {
  const appearance = document.ref({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, box.width, box.height],
    Resources: {},
  });
  appearance.end('q Q');
  return appearance;
}

/** pdfkit writes a String object as text and a plain string as a name. */
function textString(text: string): object {
  return Object(text.normalize('NFC')) as object;
}
