import { textOf, type PdfDict, type PdfObjects, type PdfValue } from './pdfObjects';

/** An element of the structure tree with what stands below it, in the order in which it is read. */
export interface Element {
  type: string;
  dict: PdfDict;
  children: Element[];
  /** Marked contents, as 'page object:number'. */
  contents: string[];
}

/** The elements at the top of a document's structure tree. */
export function treeOf(pdf: PdfObjects): Element[] {
  return pdf.list(pdf.dict(pdf.catalogue['/StructTreeRoot'])['/K']).map((kid) => elementOf(pdf, kid));
}

function elementOf(pdf: PdfObjects, value: PdfValue): Element {
  const dict = pdf.dict(value);
  const kids = pdf.list(dict['/K']);
  const contents = kids.flatMap((kid) => contentOf(pdf, dict, kid));
  const children = kids
    .filter((kid) => typeof kid !== 'number' && pdf.dict(kid)['/S'] !== undefined)
    .map((kid) => elementOf(pdf, kid));
  return { type: textOf(dict['/S']).slice(1), dict, children, contents };
}

function contentOf(pdf: PdfObjects, parent: PdfDict, kid: PdfValue): string[] {
  if (typeof kid === 'number') return [`${textOf(parent['/Pg'])}:${kid}`];
  const dict = pdf.dict(kid);
  return dict['/Type'] === '/MCR' ? [`${textOf(dict['/Pg'])}:${textOf(dict['/MCID'])}`] : [];
}

/** Elements with all that stands below them, in reading order. */
export function flat(elements: readonly Element[]): Element[] {
  return elements.flatMap((element) => [element, ...flat(element.children)]);
}

/** What the pages show, by whether a screen reader is told of it. */
export interface Drawn {
  /** Marks of text that a screen reader is told of, as 'page object:number'. */
  tagged: string[];
  /** Text shown outside any mark. */
  untagged: string[];
}

/** Reads the content of each page, keeping count of the marks that are open. */
export function drawnIn(pdf: PdfObjects): Drawn {
  const drawn: Drawn = { tagged: [], untagged: [] };
  const references = pdf.list(pdf.dict(pdf.catalogue['/Pages'])['/Kids']);
  references.forEach((reference) => {
    const content = pdf.list(pdf.dict(reference)['/Contents']).map(pdf.stream).join('\n');
    readContent(content, textOf(reference), drawn);
  });
  return drawn;
}

function readContent(content: string, page: string, drawn: Drawn): void {
  const open: string[] = [];
  const tokens = content.matchAll(
    /\/(?<tag>\w+)\s*<<(?<properties>(?:[^<>]|<[0-9a-f]*>)*)>>\s*BDC|\/(?<bare>\w+)\s+BMC|\bEMC\b|(?<shown>\[[^\]]*\]\s*TJ|\)\s*Tj|>\s*Tj)/gu,
  );
  for (const { 0: token, groups } of tokens) {
    if (token === 'EMC') open.pop();
    else if (groups?.['shown'] !== undefined) {
      if (!open.some((mark) => mark !== 'unmarked')) drawn.untagged.push(token);
    } else open.push(markOf(groups ?? {}, page, drawn));
  }
  expect(open).toEqual([]);
}

function markOf(groups: Record<string, string | undefined>, page: string, drawn: Drawn): string {
  const mcid = /\/MCID (\d+)/u.exec(groups['properties'] ?? '')?.[1];
  if (mcid !== undefined) drawn.tagged.push(`${page}:${mcid}`);
  const isArtifact = (groups['tag'] ?? groups['bare']) === 'Artifact';
  return mcid !== undefined ? 'tagged' : isArtifact ? 'artifact' : 'unmarked';
}
