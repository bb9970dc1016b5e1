import { runOn } from './pdfTools';

/** A PDF value as qpdf writes it: names begin with '/', texts with 'u:', references end in ' R'. */
export type PdfValue = string | number | boolean | null | PdfValue[] | PdfDict;

/** A PDF dictionary. */
export interface PdfDict {
  [key: string]: PdfValue | undefined;
}

interface QpdfObject {
  value?: PdfValue;
  stream?: { dict: PdfDict; data?: string };
}

/** A PDF taken apart by qpdf. */
export interface PdfObjects {
  catalogue: PdfDict;
  /** In the order of the document. */
  pages: PdfDict[];
  follow: (value: PdfValue | undefined) => PdfValue | undefined;
  dict: (value: PdfValue | undefined) => PdfDict;
  list: (value: PdfValue | undefined) => PdfValue[];
  stream: (value: PdfValue | undefined) => string;
}

/** Takes a PDF apart: every object, with its streams decoded. */
export function objectsOf(pdf: Buffer): PdfObjects {
  const args = ['--json=2', '--json-stream-data=inline', '--decode-level=generalized', 'FILE'];
  const { qpdf } = JSON.parse(runOn(pdf, 'qpdf', ...args)) as { qpdf: [unknown, Record<string, QpdfObject>] };
  const [, objects] = qpdf;
  const find = (reference: PdfValue | undefined) =>
    isReference(reference) ? objects[`obj:${reference}`] : undefined;
  const follow = (value: PdfValue | undefined): PdfValue | undefined => {
    const found = find(value);
    return found ? (found.value ?? found.stream?.dict) : value;
  };
  const dict = (value: PdfValue | undefined) => (follow(value) ?? {}) as PdfDict;
  const list = (value: PdfValue | undefined) => {
    const found = follow(value);
    return Array.isArray(found) ? found : found === undefined || found === null ? [] : [value as PdfValue];
  };
  const stream = (value: PdfValue | undefined) =>
    Buffer.from(find(value)?.stream?.data ?? '', 'base64').toString('latin1');
  const catalogue = dict((objects['trailer']?.value as PdfDict)['/Root']);
  const pages = list(dict(catalogue['/Pages'])['/Kids']).map(dict);
  return { catalogue, pages, follow, dict, list, stream };
}

/** A text, a name, a reference or a number as a string; nothing for anything else. */
export function textOf(value: PdfValue | undefined): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.replace(/^u:/u, '') : '';
}

function isReference(value: PdfValue | undefined): value is string {
  return typeof value === 'string' && /^\d+ \d+ R$/u.test(value);
}
