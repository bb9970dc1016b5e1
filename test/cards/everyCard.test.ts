import { bytesOf, CARD_BYTES } from '../../bot/chat/cards/card';
import { everyCard } from './support/everyCard';
import { outlineOf, partsOf } from './support/outlineOf';

type Adaptive = {
  fallbackText: string;
  version: string;
  body: { type: string; style?: string }[];
  actions?: unknown[];
};

const cards = everyCard().map((drawn) => ({ ...drawn, adaptive: drawn.card as Adaptive }));
const of = (card: object, type: RegExp) => partsOf(card).filter((part) => type.test(String(part.type)));

describe.each(cards)('the card $name', ({ card, adaptive, name }) => {
  it('reads as it did when it was last looked at', () => {
    expect(outlineOf(card)).toMatchSnapshot();
  });

  it('is of the version that Teams asks for and says what it is where it cannot be drawn', () => {
    expect(adaptive.version).toBe('1.5');
    expect(adaptive.fallbackText.length).toBeGreaterThan(5);
  });

  it('begins with a heading, unless it is a receipt', () => {
    const style = adaptive.body[0]?.style;
    expect(name === 'receipt' ? 'heading' : style).toBe('heading');
  });

  it('can be pressed by a client that does not know Action.Execute', () => {
    for (const { verb, data, fallback } of of(card, /^Action\.Execute$/)) {
      expect(fallback).toMatchObject({ type: 'Action.Submit', data: { verb, ...(data as object) } });
    }
  });

  it('carries ids, versions and hashes in its buttons, and nothing else', () => {
    for (const { data } of of(card, /^Action\.Execute$/)) {
      const odd = Object.values(data as object).filter((value) => !/^[A-Za-z0-9-]*$/.test(String(value)));
      expect(odd).toEqual([]);
    }
  });

  it('leads to the same place in the tab', () => {
    expect(of(card, /^Action\.OpenUrl$/).map(({ url }) => String(url))).toContainEqual(
      expect.stringMatching(/^https:\/\/tab\.example\//),
    );
  });

  it('has at most six buttons below it', () => {
    expect(adaptive.actions?.length ?? 0).toBeLessThanOrEqual(6);
  });

  it('has a label on each input, and a word to say when one that is needed is empty', () => {
    for (const input of of(card, /^Input\./)) {
      expect(String(input.label ?? input.title).length).toBeGreaterThan(3);
      expect(input.isRequired === true).toBe(typeof input.errorMessage === 'string');
    }
  });

  it('limits what a text input takes', () => {
    for (const input of of(card, /^Input\.Text$/)) expect(input.maxLength).toEqual(expect.any(Number));
  });

  it('uses no parts that are too wide for a phone', () => {
    expect(of(card, /^(ColumnSet|Table|ImageSet)$/)).toEqual([]);
  });

  it('stays within its size', () => {
    expect(bytesOf(card)).toBeLessThanOrEqual(CARD_BYTES);
  });
});

describe('the questions of a reflection', () => {
  it('are never compulsory (DOMAIN.md rule 42: the worker is in control)', () => {
    const form = cards.find(({ name }) => name === 'reflectionForm');
    const asked = of(form?.card ?? {}, /^Input\./);
    expect(asked).toHaveLength(5);
    expect(asked.filter(({ isRequired }) => isRequired)).toEqual([]);
  });
});
