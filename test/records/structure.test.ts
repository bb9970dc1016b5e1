import { renderRecord } from '../../bot/records/renderRecord';
import { objectsOf, textOf, type PdfDict, type PdfObjects, type PdfValue } from './pdfObjects';
import { longRecord, shortRecord } from './recordBuilder';

/** An element of the structure tree with what stands below it, in the order in which it is read. */
interface Element {
  type: string;
  dict: PdfDict;
  children: Element[];
  /** Marked contents, as 'page object:number'. */
  contents: string[];
}

function treeOf(pdf: PdfObjects): Element[] {
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

function flat(elements: readonly Element[]): Element[] {
  return elements.flatMap((element) => [element, ...flat(element.children)]);
}

interface Drawn {
  /** Marks of text that a screen reader is told of, as 'page object:number'. */
  tagged: string[];
  /** Text shown outside any mark. */
  untagged: string[];
}

/** Reads the content of each page, keeping count of the marks that are open. */
function drawnIn(pdf: PdfObjects): Drawn {
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

let pdf: PdfObjects;
let elements: Element[];

beforeAll(async () => {
  pdf = objectsOf(await renderRecord(longRecord()));
  elements = flat(treeOf(pdf));
});

function ofType(...types: string[]): Element[] {
  return elements.filter(({ type }) => types.includes(type));
}

describe('what a screen reader is told of a record', () => {
  it('is that the document is tagged, in British English, with its title shown', () => {
    expect(pdf.dict(pdf.catalogue['/MarkInfo'])['/Marked']).toBe(true);
    expect(pdf.catalogue['/Lang']).toBe('u:en-GB');
    expect(pdf.dict(pdf.catalogue['/ViewerPreferences'])['/DisplayDocTitle']).toBe(true);
  });

  it('includes every text on every page, or the text is marked as an artifact', () => {
    expect(drawnIn(pdf).untagged).toEqual([]);
  });

  it('names each marked content once in the tree, and none that is not there', () => {
    const named = elements.flatMap(({ contents }) => contents);
    expect(new Set(named).size).toBe(named.length);
    expect([...named].sort()).toEqual([...drawnIn(pdf).tagged].sort());
  });

  it('is one document with one title, and headings that skip no level', () => {
    expect(treeOf(pdf).map(({ type }) => type)).toEqual(['Document']);
    const levels = ofType('H1', 'H2', 'H3').map(({ type }) => Number(type.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1));
  });

  it('has a heading for each heading of the agenda that has notes', () => {
    expect(ofType('H3').length).toBeGreaterThanOrEqual(12);
  });

  it('has tables of rows, whose header cells say what they head', () => {
    expect(ofType('Table').length).toBeGreaterThanOrEqual(5);
    for (const cell of ofType('TH'))
      expect(['/Column', '/Row']).toContain(pdf.dict(cell.dict['/A'])['/Scope']);
    for (const row of ofType('TR')) {
      expect(row.children.length).toBeGreaterThan(1);
      expect(row.children.every(({ type }) => type === 'TH' || type === 'TD')).toBe(true);
    }
  });

  it('has the same number of cells in each row of a table', () => {
    for (const table of ofType('Table')) {
      const rows = flat(table.children).filter(({ type }) => type === 'TR');
      expect(new Set(rows.map(({ children }) => children.length)).size).toBe(1);
    }
  });

  it('has lists of items', () => {
    expect(ofType('L').length).toBeGreaterThan(0);
    for (const list of ofType('L'))
      expect(list.children.map(({ type }) => type)).toEqual(list.children.map(() => 'LI'));
    for (const item of ofType('LI')) expect(item.children.map(({ type }) => type)).toEqual(['LBody']);
  });

  it('gives shaped and right-to-left words as they are read', () => {
    const texts = ofType('Span').map(({ dict }) => textOf(dict['/ActualText']).trim());
    expect(texts).toEqual(expect.arrayContaining(['ফারহানা', 'রহমান', 'أحمد السيد']));
  });

  it('announces the seal by a form field with a description', () => {
    const [field] = pdf.list(pdf.dict(pdf.catalogue['/AcroForm'])['/Fields']).map(pdf.dict);
    expect(textOf(field?.['/TU'])).toContain('Electronic seal of Sample Borough Council');
    expect(field?.['/F']).toBe(132);
    expect(ofType('Form')).toHaveLength(1);
  });

  it('has an empty element nowhere', () => {
    const empty = elements.filter(
      ({ children, contents, type }) => type !== 'Form' && children.length + contents.length === 0,
    );
    expect(empty.map(({ type }) => type)).toEqual([]);
  });
});

describe('what the file carries for the years to come', () => {
  it('embeds every font with a map to Unicode', () => {
    const fonts = pdf.pages.flatMap((page) =>
      Object.values(pdf.dict(pdf.dict(page['/Resources'])['/Font'])).map((font) => pdf.dict(font)),
    );
    expect(fonts.length).toBeGreaterThan(2);
    for (const font of fonts) {
      const [descendant] = pdf.list(font['/DescendantFonts']).map(pdf.dict);
      expect(pdf.dict(descendant?.['/FontDescriptor'])['/FontFile2']).toBeDefined();
      expect(pdf.stream(font['/ToUnicode'])).toContain('beginbfrange');
    }
  });

  it('carries its metadata as XMP, naming what it was made towards', () => {
    const xmp = Buffer.from(pdf.stream(pdf.catalogue['/Metadata']), 'latin1').toString('utf8');
    expect(xmp).toMatch(/<pdfaid:part>2<[\s\S]*<pdfaid:conformance>A</u);
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(xmp).toContain('Personal supervision record SR-4TQX8N, Thursday 5 November 2026');
  });

  it('keeps the metadata well formed whatever an organisation is called', async () => {
    const named = objectsOf(
      await renderRecord(
        shortRecord({ organisation: { name: 'Łódź & Sons <Ltd>' }, kind: { id: 'p', title: 'A & <B>' } }),
      ),
    );
    const xmp = Buffer.from(named.stream(named.catalogue['/Metadata']), 'latin1').toString('utf8');
    expect(xmp).toContain('Łódź and Sons');
    expect(xmp).not.toMatch(/&(?!amp;|lt;|gt;)|<Ltd>|<B>/u);
  });

  it('says what its colours mean', () => {
    const [intent] = pdf.list(pdf.catalogue['/OutputIntents']).map(pdf.dict);
    expect(intent?.['/OutputConditionIdentifier']).toBe('u:sRGB IEC61966-2.1');
  });

  it('has a bookmark for each part, and below it for each heading', () => {
    const titles: string[] = [];
    const walk = (value: PdfValue | undefined): void => {
      if (value === undefined) return;
      const item = pdf.dict(value);
      titles.push(textOf(item['/Title']));
      walk(item['/First']);
      walk(item['/Next']);
    };
    walk(pdf.dict(pdf.catalogue['/Outlines'])['/First']);
    expect(titles).toEqual(expect.arrayContaining(['Action plan', 'Work plan and priorities', 'Signatures']));
  });
});
