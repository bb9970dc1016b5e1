import { placeIn } from '../../bot/records/layout/documentMetadata';
import { renderAudit } from '../../bot/records/renderAudit';
import { renderGroup } from '../../bot/records/renderGroup';
import { renderRecord } from '../../bot/records/renderRecord';
import { agreement, audit, groupRecord } from './otherBuilders';
import { objectsOf, textOf, type PdfObjects, type PdfValue } from './pdfObjects';
import { longRecord, shortRecord } from './recordBuilder';
import { drawnIn, flat, treeOf, type Element } from './structureTree';

let pdf: PdfObjects;
let elements: Element[];

async function read(document: Promise<Buffer>): Promise<void> {
  pdf = objectsOf(await document);
  elements = flat(treeOf(pdf));
}

function ofType(...types: string[]): Element[] {
  return elements.filter(({ type }) => types.includes(type));
}

describe.each([
  ['a record', () => renderRecord(longRecord())],
  ['an agreement', () => renderRecord(agreement())],
  ['a group session', () => renderGroup(groupRecord())],
  ['an audit', () => renderAudit(audit())],
])('what a screen reader is told of %s', (_what, render) => {
  beforeAll(() => read(render()));

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

  it('has tables of rows, whose header cells say what they head', () => {
    expect(ofType('Table').length).toBeGreaterThanOrEqual(2);
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

describe('what a screen reader is told of a record besides', () => {
  beforeAll(() => read(renderRecord(longRecord())));

  it('has a heading for each heading of the agenda that has notes', () => {
    expect(ofType('H3').length).toBeGreaterThanOrEqual(12);
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
});

describe('what the file carries for the years to come', () => {
  beforeAll(() => read(renderRecord(longRecord())));

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

  it('carries the reference and version by which the store knows it', async () => {
    expect(placeIn(await renderRecord(longRecord()))).toEqual({ reference: 'SR-4TQX8N', version: 2 });
    expect(placeIn(await renderAudit(audit()))).toEqual({ reference: 'SA-5HD2RT', version: 1 });
    expect(placeIn(Buffer.from('%PDF-1.7'))).toBeUndefined();
  });

  it('declares each property of its own, as PDF/A asks (ISO 19005-2, 6.6.2.3)', () => {
    const xmp = pdf.stream(pdf.catalogue['/Metadata']);
    const used = [...xmp.matchAll(/<supervision:(?<name>\w+)>/gu)].map(({ groups }) => groups?.['name']);
    expect(used).toEqual(['reference', 'version']);
    for (const name of used) expect(xmp).toContain(`<pdfaProperty:name>${name}</pdfaProperty:name>`);
    expect(xmp.match(/<pdfaExtension:schemas>/gu)).toHaveLength(1);
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
