import type { Font, GlyphRun } from 'fontkit';

const PLAIN = /^[!-~]{1,24} ?$/u;
/** The most words of one face that are kept; then they are learnt anew. */
const MOST = 4_000;

/** Words in one face that were laid out for any document. */
export type KnownWords = Map<string, GlyphRun>;

/**
 * The way in which a font lays text out, with plain words looked up: records share most of theirs, and
 * laying out takes most of the time that a page takes. Only ASCII, where each glyph stands for the same
 * letters whichever word used it first, so that one record leaves no trace in the bytes of the next.
 * @param tables the face's font that all documents share
 * @param own the same for one document
 */
export function layoutWith(known: KnownWords, tables: Font, own: Font): Font['layout'] {
  const layout = tables.layout.bind(own);
  return (text, ...options) => {
    if (!PLAIN.test(text) || options.some((option) => option !== undefined)) return layout(text, ...options);
    const run = known.get(text) ?? learnt(known, text, tables.layout(text));
    // The caller scales the positions in place.
    const positions = run.positions.map((position) => ({ ...position }));
    return Object.create(run, { positions: { value: positions } }) as GlyphRun;
  };
}

function learnt(known: KnownWords, text: string, run: GlyphRun): GlyphRun {
  if (known.size >= MOST) known.clear();
  known.set(text, run);
  return run;
}
