import fc from 'fast-check';
import { HELD_OUT, RARER_NAMES } from './heldOutSentences';
import { makeSet, SENTENCES } from './makeSet';
import { measure, type Measure } from './measure';
import { PLANTED } from './plantedSentences';
import { VALUES } from './values';

const SHIPPED = measure(makeSet(1, 2_000));
const OTHER_WORDS = measure(makeSet(2, 2_000, HELD_OUT));

const PRECISION = 0.95;
const RECALL = 0.9;

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const figures = ({ precision, recall, falseAlarms }: Measure): string =>
  `precision ${percent(precision)}, recall ${percent(recall)}, ${falseAlarms.toFixed(2)} false alarms in 100 ordinary passages`;

describe('how well case information is pointed out', () => {
  it.each([
    ['the shipped set', SHIPPED],
    ['sentences in other words', OTHER_WORDS],
  ])(`reads %s: ${figures(SHIPPED)}; in other words: ${figures(OTHER_WORDS)}`, (_, measured) => {
    expect(
      measured.mistakes.slice(0, measured.precision < PRECISION || measured.recall < RECALL ? 20 : 0),
    ).toEqual([]);
    expect(measured.falseAlarms).toBeLessThanOrEqual(2);
  });

  it.each(Object.entries(SHIPPED.recallOf))('finds nine of ten: %s', (_, recall) => {
    expect(recall).toBeGreaterThanOrEqual(RECALL);
  });

  it('reads sets that are made fresh as well', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 - 1 }), fc.boolean(), (seed, known) => {
        const { precision, recall } = measure(makeSet(seed, 300, known ? SENTENCES : HELD_OUT));
        expect(precision).toBeGreaterThanOrEqual(PRECISION);
        expect(recall).toBeGreaterThanOrEqual(RECALL - 0.02);
      }),
      { numRuns: 20 },
    );
  });

  it('finds names that no list holds nearly as often: nobody’s child is less protected for a rarer name', () => {
    const childName = [...PLANTED.childName, ...(HELD_OUT.planted.childName ?? [])].filter(
      (sentence) => !sentence.includes('{surname}'),
    );
    const sentences = RARER_NAMES.flatMap((name) =>
      childName.map((each) => each.replaceAll('{childName}', name)),
    );
    const texts = sentences.map((text, at) => ({
      text,
      planted: namesIn(text, RARER_NAMES[Math.floor(at / childName.length)] ?? ''),
    }));
    expect(measure(texts).recall).toBeGreaterThanOrEqual(0.85);
  });

  it('has a value for every slot of its sentences', () => {
    const all = [
      ...SENTENCES.ordinary,
      ...HELD_OUT.ordinary,
      ...Object.values(PLANTED).flat(),
      ...Object.values(HELD_OUT.planted).flat(),
    ];
    const slots = new Set(all.flatMap((sentence) => sentence.match(/(?<=\{)\w+(?=\})/g) ?? []));
    expect([...slots].filter((slot) => !Object.hasOwn(VALUES, slot))).toEqual([]);
  });
});

function namesIn(text: string, name: string) {
  const start = text.indexOf(name);
  return [{ kind: 'childName' as const, start, end: start + name.length }];
}
