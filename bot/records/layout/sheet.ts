import { linesOf, measureIn, type TextLine } from './textLines';
import type { TextStyle } from './pageStyle';

/** An element of the document's structure tree: what a screen reader is told. */
export type Tag = PDFKit.PDFStructureElement;

/** What the blocks of a template draw on. */
export interface Sheet {
  document: PDFKit.PDFDocument;
  /** Cuts text into lines of a width in points. */
  lines: (text: string, style: TextStyle, width: number) => TextLine[];
  /** Adds an element below another, in the order in which it is read. */
  tag: (parent: Tag, type: string, options?: TagOptions) => Tag;
  /** Draws what says nothing: rules, tints, repeated headers. */
  artifact: (draw: () => void) => void;
}

/** What an element may say of itself: of a header cell, what it heads. */
export interface TagOptions {
  actual?: string;
  scope?: 'Column' | 'Row';
}

/** A sheet over a document that is open. */
export function sheetOf(document: PDFKit.PDFDocument): Sheet {
  const measure = measureIn(document);
  return {
    document,
    lines: (text, style, width) => linesOf(text, style, width, measure),
    tag: (parent, type, options = {}) => {
      const element = document.struct(type, options);
      parent.add(element);
      return element;
    },
    artifact: (draw) => {
      document.markContent('Artifact', { type: 'Layout' });
      draw();
      document.endMarkedContent();
    },
  };
}
