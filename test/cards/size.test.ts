import { actionsList } from '../../bot/chat/cards/actionsList';
import { agendaOpen } from '../../bot/chat/cards/agendaOpen';
import { bytesOf, CARD_BYTES } from '../../bot/chat/cards/card';
import { recordActions } from '../../bot/chat/cards/recordActions';
import { recordHeading } from '../../bot/chat/cards/recordHeading';
import { recordPart } from '../../bot/chat/cards/recordPart';
import { reflectionForm } from '../../bot/chat/cards/reflectionForm';
import { reflectionPreview } from '../../bot/chat/cards/reflectionPreview';
import { everyCard } from './support/everyCard';
import { outlineOf, partsOf } from './support/outlineOf';
import { ctx } from './support/cardContext';
import { makeRecord, makeText } from './support/makeRecord';
import { makeAction, makeView } from './support/makeView';
import { written, type Written } from './support/written';

const names = { worker: written.worker, supervisor: written.supervisor };
const allOf = (text: string): Written => ({
  ...(Object.fromEntries(Object.keys(written).map((key) => [key, text])) as unknown as Written),
  ...names,
});

const LONG: [string, string][] = [
  ['30,000 characters in one word', 'x'.repeat(30_000)],
  ['30,000 characters in words', 'a plain word '.repeat(2_308)],
  ['2,000 short lines', 'ab cd ef gh ij\n'.repeat(2_000)],
  ['30,000 characters of Bengali', 'তত্ত্বাবধান '.repeat(2_500)],
  ['30,000 emoji', '\u{1F600}'.repeat(15_000)],
  ['30,000 quotation marks', '"'.repeat(30_000)],
];

describe.each(LONG)('with %s in every place that people write', (_, text) => {
  const drawn = everyCard(allOf(text));

  it('no card grows past its size', () => {
    expect(drawn.filter(({ card }) => bytesOf(card) > CARD_BYTES).map(({ name }) => name)).toEqual([]);
  });

  it('a reflection that is too long is never put into a card', () => {
    const form = drawn.find(({ name }) => name === 'reflectionForm');
    expect(JSON.stringify(form?.card)).not.toContain(text.slice(0, 50));
  });
});

describe('an answer that is too long to share', () => {
  const answer = 'x'.repeat(30_000);
  const view = makeView({}, { ...written, answer });

  it('has no input in the form, so that saving cannot replace it', () => {
    const ids = partsOf(reflectionForm(view, undefined, ctx)).flatMap(({ id }) => (id ? [id] : []));
    expect(ids).toEqual(['a_change', 'a_else']);
  });

  it('is said to be kept whole, with its length and where to shorten it', () => {
    expect(outlineOf(reflectionForm(view, undefined, ctx))).toContain(
      'kept whole as a draft. It has 30,000 characters; up to 20,000 can be shared. Open it in the tab to shorten it.',
    );
  });

  it('cannot be shared from the preview', () => {
    expect(outlineOf(reflectionPreview(view, ctx))).not.toContain('shareReflection');
  });
});

describe('notes that are too long for a card', () => {
  const view = makeView({ role: 'supervisor' }, { ...written, notes: 'x'.repeat(30_000) });

  it('leave no way to save over them from the chat', () => {
    const card = recordHeading(view, 'performance', ctx);
    expect(outlineOf(card)).not.toContain('saveRecord');
    expect(outlineOf(card)).toContain('Open it in the tab');
  });

  it('do not stand in the way of another heading', () => {
    expect(outlineOf(recordHeading(view, 'learning', ctx))).toContain('[Save] saveRecord');
  });
});

describe('many of a kind', () => {
  const many = Array.from({ length: 60 }, (_, index) =>
    makeAction({ id: `a-${index}000`, text: `Action ${index} ${'word '.repeat(60)}` }),
  );

  it.each([
    ['actions', actionsList({ actions: many }, ctx)],
    ['an agenda', agendaOpen(makeView({ actions: many }), { newId: 'new-0001' }, ctx)],
    [
      'new actions',
      recordActions(makeView({ role: 'supervisor', draft: { ...draftWith(many.length) } }), 'new-0001', ctx),
    ],
  ])('are counted past what a card holds: %s', (_, card) => {
    expect(bytesOf(card)).toBeLessThanOrEqual(CARD_BYTES);
    expect(outlineOf(card)).toMatch(/And \d+ more actions: open the tab/);
  });
});

describe('a record in parts', () => {
  const headings = Array.from({ length: 12 }, (_, index) => ({
    id: `h-${index}`,
    title: `Heading ${index}`,
    notes: `Begins${index} ${'some notes on practice '.repeat(200)}ends${index}`,
    decisions: '',
  }));
  const record = makeRecord({ text: makeText({ headings }) });
  const count = Number(/Part 1 of (\d+)/.exec(outlineOf(recordPart(record, 1, ctx)))?.[1]);
  const parts = Array.from({ length: count }, (_, index) => recordPart(record, index + 1, ctx));

  it('shows every heading, whole and in order, over all of them', () => {
    const whole = parts.map(outlineOf).join('\n');
    const places = headings.flatMap((_, index) => [
      whole.indexOf(`Begins${index} `),
      whole.indexOf(`ends${index}`),
    ]);
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('offers signing after the last part only (DESIGN rule 2)', () => {
    const offering = parts.map((card) => outlineOf(card).includes('signRecord'));
    expect(offering).toEqual([...Array<boolean>(count - 1).fill(false), true]);
  });

  it('signs the hash of the whole', () => {
    const sign = partsOf(parts.at(-1) ?? {}).find(({ verb }) => verb === 'signRecord');
    expect(sign?.data).toEqual({ worker: 'w-0001', session: 's-0001', number: 1, hash: record.hash });
  });

  it('chooses no way of signing beforehand', () => {
    const stance = partsOf(parts.at(-1) ?? {}).find(({ id }) => id === 'stance');
    expect(stance).toMatchObject({ isRequired: true });
    expect(stance).not.toHaveProperty('value');
  });

  it('keeps a heading with what stands under it', () => {
    for (const card of parts)
      expect((card as { body: { style?: string }[] }).body.at(-1)?.style).not.toBe('heading');
  });

  it('gives the nearest part where there is no such one', () => {
    expect(recordPart(record, 0, ctx)).toEqual(parts[0]);
    expect(recordPart(record, 99, ctx)).toEqual(parts.at(-1));
  });
});

function draftWith(count: number) {
  const { draft } = makeView({ role: 'supervisor' });
  if (!draft) throw new Error('The supervisor has a draft.');
  const actions = Array.from({ length: count }, (_, index) => ({
    id: `d-${index}000`,
    text: 'word '.repeat(60),
    owner: 'worker' as const,
    due: '2026-12-01',
  }));
  return { ...draft, actions };
}
