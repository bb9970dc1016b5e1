import PDFDocument from 'pdfkit';
import { registerFaces } from './faces';
import { PAGE } from './pageStyle';
import { sheetOf, type Sheet, type Tag } from './sheet';
import { documentMetadata, type DocumentPlace } from './documentMetadata';

/** What a document says of itself. */
export interface DocumentFacts extends DocumentPlace {
  title: string;
  /** The organisation. */
  author: string;
  subject: string;
  /** The date in the file; nothing is taken from the clock, so that the same record gives the same bytes. */
  createdAt: Date;
}

/** A document that is open for drawing, and the root of what a screen reader is told. */
export interface OpenPdf {
  sheet: Sheet;
  root: Tag;
  /** Ends the document and gives its bytes. */
  finish: () => Promise<Buffer>;
}

/**
 * Opens a tagged A4 document in British English with its title shown, made towards PDF/A-2a and
 * PDF/UA-1: fonts embedded with Unicode maps, sRGB output intent, XMP metadata.
 */
export function openPdf(facts: DocumentFacts): OpenPdf {
  const document = new PDFDocument({
    size: 'A4',
    margin: 0,
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    bufferPages: true,
    info: infoOf(facts),
    margins: { top: 0, bottom: 0, left: PAGE.left, right: PAGE.right },
  });
  registerFaces(document);
  document.appendXML(documentMetadata(facts));
  const sheet = sheetOf(document);
  const root = document.struct('Document');
  document.addStructure(root);
  return { sheet, root, finish: () => bytesOf(document) };
}

function infoOf(facts: DocumentFacts): PDFKit.DocumentInfo {
  return {
    Title: safeInXml(facts.title),
    Author: safeInXml(facts.author),
    Subject: safeInXml(facts.subject),
    Creator: 'Supervision for Teams',
    Producer: 'Supervision for Teams',
    CreationDate: facts.createdAt,
  };
}

/** pdfkit puts these into the XMP metadata as they are, so nothing there may look like markup. */
function safeInXml(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('&', 'and')
    .replace(/[<>\p{Cc}\p{Surrogate}]/gu, ' ')
    .trim();
}

function bytesOf(document: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('end', () => resolve(Buffer.concat(parts)));
    document.on('error', reject);
    document.end();
  });
}
