/** Turns one operator that pdfkit writes to a page into those that are written in its place. */
export type Rewrite = (operator: string) => string[];

/** Draws with every content operator passed through a rewrite first. */
export function rewriting(document: PDFKit.PDFDocument, rewrite: Rewrite, draw: () => void): void {
  const write = document.addContent.bind(document);
  document.addContent = (operator: unknown) => {
    for (const replaced of rewrite(String(operator))) write(replaced);
    return document;
  };
  try {
    draw();
  } finally {
    Reflect.deleteProperty(document, 'addContent');
  }
}

/**
 * Marks one text with what it says. The mark goes inside the text object: readers place ActualText
 * by the state in which the mark ends, and pdfkit draws each text under a transformation of its own.
 */
export function actualText(actual: string): Rewrite {
  const around: Record<string, string[]> = {
    BT: ['BT', `/Span <</ActualText <${utf16(actual)}>>> BDC`],
    ET: ['EMC', 'ET'],
  };
  return (operator) => around[operator] ?? [operator];
}

/** UTF-16BE with its mark, in hexadecimal (ISO 32000-1, 7.9.2.2). */
function utf16(text: string): string {
  return Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('hex');
}
