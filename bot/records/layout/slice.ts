/**
 * A horizontal strip of a page, as high as one line or one row: the smallest thing that is never
 * cut by the foot of a page. A template is a list of them; `paginate` gives each its place.
 */
export interface Slice {
  /** In points. */
  height: number;
  /** White space above it in points; left out at the top of a page. */
  before: number;
  /** It never stands last on a page while another follows. */
  keepWithNext: boolean;
  /** Draws it on the present page with its upper edge at y. */
  draw: (y: number) => void;
  /** Repeated above it where it is the first on a page, as a table's header row is. */
  header?: Slice;
}

/** Empty room of a height, which also ends a chain of slices kept together. */
export function space(height: number): Slice {
  return { height: 0, before: height, keepWithNext: false, draw: () => undefined };
}

/**
 * Columns side by side, each with its own spacing, in bands of about this height in points: one
 * band where they are no higher, so that only a high row is ever cut.
 */
export function sideBySide(columns: readonly Slice[][], bandHeight: number): Slice[] {
  const whole = Math.max(0, ...columns.map(heightOf));
  const height = whole <= bandHeight ? whole : bandHeight;
  const banded = columns.map((column) => bandsOf(column, height));
  const count = Math.max(0, ...banded.map((bands) => bands.length));
  return Array.from({ length: count }, (_, index) => band(banded.map((bands) => bands[index] ?? [])));
}

function bandsOf(column: readonly Slice[], height: number): Slice[][] {
  const bands: Slice[][] = [];
  for (const slice of column) {
    const last = bands.at(-1);
    if (last && heightOf([...last, slice]) <= height) last.push(slice);
    else bands.push([slice]);
  }
  return bands;
}

function band(columns: readonly Slice[][]): Slice {
  return {
    height: Math.max(...columns.map(heightOf)),
    before: Math.max(0, ...columns.map((column) => column[0]?.before ?? 0)),
    keepWithNext: false,
    draw: (y) => columns.forEach((column) => drawDown(column, y)),
  };
}

/** Draws slices below each other; the space above the first is not drawn. */
export function drawDown(slices: readonly Slice[], y: number): void {
  let top = y;
  slices.forEach((slice, index) => {
    top += index === 0 ? 0 : slice.before;
    slice.draw(top);
    top += slice.height;
  });
}

/** The same slices with none of them parted from the next, except after the last. */
export function keptTogether(slices: readonly Slice[]): Slice[] {
  return slices.map((slice, index) => ({ ...slice, keepWithNext: index < slices.length - 1 }));
}

/** The same slices with other space above the first. */
export function after(before: number, slices: readonly Slice[]): Slice[] {
  return slices.map((slice, index) => (index === 0 ? { ...slice, before } : slice));
}

/** The height of slices that stand together, without the space above the first. */
export function heightOf(slices: readonly Slice[]): number {
  return slices.reduce((sum, slice, index) => sum + slice.height + (index === 0 ? 0 : slice.before), 0);
}
