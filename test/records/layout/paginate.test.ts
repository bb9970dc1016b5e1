import fc from 'fast-check';
import { paginate } from '../../../bot/records/layout/paginate';
import { PAGE } from '../../../bot/records/layout/pageStyle';
import type { Slice } from '../../../bot/records/layout/slice';

interface Placed {
  name: string;
  page: number;
  y: number;
}

/** Lays slices out on a document that only counts its pages. */
function layOut(slices: Partial<Slice>[]): Placed[] {
  const placed: Placed[] = [];
  let page = 1;
  const document = { addPage: () => (page += 1) } as unknown as PDFKit.PDFDocument;
  paginate(
    document,
    slices.map((slice, index) => ({
      height: 15,
      before: 0,
      keepWithNext: false,
      draw: (y) => placed.push({ name: String(index), page, y }),
      ...slice,
    })),
  );
  return placed;
}

const ROOM = PAGE.height - PAGE.bottom - PAGE.top;

describe('dividing a record into pages', () => {
  it('moves a heading to the next page with the lines that it must not lose', () => {
    const placed = layOut([{ height: ROOM - 30 }, { height: 20, keepWithNext: true }, { height: 15 }]);
    expect(placed.map(({ page }) => page)).toEqual([1, 2, 2]);
  });

  it('leaves a heading where it is when what follows fits', () => {
    const placed = layOut([{ height: ROOM - 40 }, { height: 20, keepWithNext: true }, { height: 15 }]);
    expect(placed.map(({ page }) => page)).toEqual([1, 1, 1]);
  });

  it('cuts what is kept together only where it is higher than a page', () => {
    const placed = layOut(Array.from({ length: 100 }, () => ({ keepWithNext: true })));
    expect(new Set(placed.map(({ page }) => page)).size).toBe(Math.ceil((100 * 15) / ROOM));
  });

  it('leaves out the space above what comes first on a page', () => {
    const placed = layOut([{ height: ROOM }, { before: 40 }]);
    expect(placed[1]).toMatchObject({ page: 2, y: PAGE.top });
  });

  it('repeats a table header above the rows that continue on a new page', () => {
    const headers: number[] = [];
    const header: Slice = { height: 24, before: 0, keepWithNext: true, draw: (y) => headers.push(y) };
    const placed = layOut([{ height: ROOM - 10 }, { header }, { header }]);
    expect(headers).toEqual([PAGE.top]);
    expect(placed[1]).toMatchObject({ page: 2, y: PAGE.top + 24 });
  });

  it('never draws below the foot, whatever the heights', () => {
    const slice = fc.record({
      height: fc.integer({ min: 1, max: 300 }),
      before: fc.integer({ min: 0, max: 30 }),
      keepWithNext: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(slice, { maxLength: 60 }), (slices) => {
        const placed = layOut(slices);
        expect(placed).toHaveLength(slices.length);
        placed.forEach(({ y }, index) =>
          expect(y + (slices[index]?.height ?? 0)).toBeLessThanOrEqual(PAGE.height - PAGE.bottom),
        );
      }),
    );
  });
});
