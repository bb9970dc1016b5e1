import fc from 'fast-check';
import { agendaPost } from '../../bot/chat/cards/agendaPost';
import { prepareNotice } from '../../bot/chat/cards/prepareNotice';
import { reminder } from '../../bot/chat/cards/reminder';
import { everyCard } from './support/everyCard';
import { ctx } from './support/cardContext';
import { makeView } from './support/makeView';
import { written, type Written } from './support/written';

const MARK = 'ZQX';
const names = { worker: written.worker, supervisor: written.supervisor };

/** Anything that people could have written, each with a mark that can be found again. */
const marked: fc.Arbitrary<Written> = fc
  .tuple(...Object.keys(written).map(() => fc.string({ maxLength: 60 })))
  .map((texts) =>
    Object.fromEntries(Object.keys(written).map((field, index) => [field, `${MARK}${texts[index]}`])),
  )
  .map((fields) => ({ ...(fields as unknown as Written), ...names }));

describe('a card that stays in a chat', () => {
  it('never holds anything that people wrote, whatever it was (DESIGN "In chat")', () => {
    fc.assert(
      fc.property(marked, (texts) => {
        const leaking = everyCard(texts).filter(
          ({ stays, card }) => stays && JSON.stringify(card).includes(MARK),
        );
        expect(leaking.map(({ name }) => name)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('shows that the mark would be found, since the cards that answer a click do hold it', () => {
    const texts = {
      ...Object.fromEntries(Object.keys(written).map((field) => [field, MARK])),
      ...names,
    } as unknown as Written;
    const holding = everyCard(texts).filter(
      ({ stays, card }) => !stays && JSON.stringify(card).includes(MARK),
    );
    expect(holding.length).toBeGreaterThan(10);
  });
});

describe('a card that is shown to one person', () => {
  it('says who can see what is on it', () => {
    const silent = everyCard()
      .filter(({ stays }) => !stays)
      .filter(
        ({ card }) => !/can (read|see)|Can be seen|Yours alone|You see only|Only/.test(JSON.stringify(card)),
      );
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});

describe('the agenda in a shared chat', () => {
  it('is the same for everyone', () => {
    const forWorker = agendaPost(makeView(), { titles: false }, ctx);
    const forSupervisor = agendaPost(makeView({ role: 'supervisor' }), { titles: false }, ctx);
    expect(forWorker).toEqual(forSupervisor);
  });

  it('shows the titles of items only where the organisation chose that', () => {
    expect(JSON.stringify(agendaPost(makeView(), { titles: true }, ctx))).toContain(written.item);
    expect(JSON.stringify(agendaPost(makeView(), { titles: false }, ctx))).not.toContain(written.item);
  });

  it('shows no answer, even with the titles of items', () => {
    expect(JSON.stringify(agendaPost(makeView(), { titles: true }, ctx))).not.toContain(written.answer);
  });
});

describe('whether somebody has prepared', () => {
  const blank = makeView({ ownReflection: undefined, sharedReflection: undefined });

  it.each([
    ['the request to prepare', prepareNotice],
    ['the reminder', reminder],
  ])('cannot be told from %s', (_, draw) => {
    expect(draw(makeView(), ctx)).toEqual(draw(blank, ctx));
  });

  it('cannot be told from the agenda in the chat', () => {
    expect(agendaPost(makeView(), { titles: true }, ctx)).toEqual(agendaPost(blank, { titles: true }, ctx));
  });
});
