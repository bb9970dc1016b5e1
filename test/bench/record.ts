import PDFDocument from 'pdfkit';
import { renderRecord } from '../../bot/records/renderRecord';
import { sealPdf } from '../../bot/records/seal';
import { sampleSigner } from '../records/certificates';
import { longRecord, shortRecord } from '../records/recordBuilder';

/** One line of a benchmark: a value, and how it compares with a baseline of the same run. */
export interface BenchRow {
  name: string;
  value: number;
  unit: string;
  baseline: number;
  ratio: number;
}

const ROUNDS = 25;
const WARM_UP = 4;
const AT = new Date('2026-11-10T07:30:05Z');
const FONT = new URL('../../bot/records/fonts/SourceSans3_400Regular.ttf', import.meta.url).pathname;
const LINE = 'A line of ordinary length, as one stands in a record of a supervision session.';

/**
 * Rendering and sealing of a short and a long record, in milliseconds (median), beside one bare
 * page of pdfkit with one embedded font, interleaved; and the size of the sealed file beside it.
 */
export async function run(): Promise<BenchRow[]> {
  const works = {
    bare: barePage,
    short: async () => sealPdf(await renderRecord(shortRecord()), sampleSigner, AT),
    long: async () => sealPdf(await renderRecord(longRecord()), sampleSigner, AT),
  };
  const times = { bare: [] as number[], short: [] as number[], long: [] as number[] };
  const names = Object.keys(works) as (keyof typeof works)[];
  for (let round = -WARM_UP; round < ROUNDS; round += 1)
    for (const name of names) {
      const taken = await timeOf(works[name]);
      if (round >= 0) times[name].push(taken);
    }
  const baseline = median(times.bare);
  const bareSize = (await works.bare()).length / 1000;
  return [
    row('record.short.render+seal', median(times.short), 'ms', baseline),
    row('record.long.render+seal', median(times.long), 'ms', baseline),
    row('record.short.size', (await works.short()).length / 1000, 'KB', bareSize),
    row('record.long.size', (await works.long()).length / 1000, 'KB', bareSize),
  ];
}

function row(name: string, value: number, unit: string, baseline: number): BenchRow {
  const round = (figure: number) => Math.round(figure * 100) / 100;
  return { name, value: round(value), unit, baseline: round(baseline), ratio: round(value / baseline) };
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function barePage(): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const document = new PDFDocument({ size: 'A4' });
    const parts: Buffer[] = [];
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('end', () => resolve(Buffer.concat(parts)));
    document.on('error', reject);
    document.font(FONT).fontSize(10.5);
    for (let line = 0; line < 40; line += 1) document.text(LINE);
    document.end();
  });
}
