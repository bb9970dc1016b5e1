import { bytesOf, CARD_BYTES } from '../../bot/chat/cards/card';
import { recordPart } from '../../bot/chat/cards/recordPart';
import { recordPreview } from '../../bot/chat/cards/recordPreview';
import { reflectionPreview } from '../../bot/chat/cards/reflectionPreview';
import { CASE_INFORMATION, MOST_HINTS } from '../../bot/text/caseInformation';
import { ctx } from './support/cardContext';
import { makePreview, makeRecord } from './support/makeRecord';
import { makeView } from './support/makeView';

const HINT = 'this looks like a phone number.';
const many = Array.from({ length: 400 }, (_, at) => `“Answer ${at}”: ${HINT}`);

const preview = (hints?: string[]) => {
  const view = makeView();
  const own = view.ownReflection;
  if (!own) throw new Error('the worker prepares');
  return reflectionPreview({ ...view, ownReflection: { ...own, ...(hints && { hints }) } }, ctx);
};

describe.each([
  ['a reflection that is about to be shared', preview],
  [
    'a record that is about to be sent',
    (hints?: string[]) => recordPreview(makePreview({ hints }), 9_999, ctx),
  ],
  [
    'a record that is about to be signed',
    (hints?: string[]) => recordPart(makeRecord({ maySign: true, ...(hints && { hints }) }), 9_999, ctx),
  ],
])('the card of %s', (_, draw) => {
  it('says where it looks like case information', () => {
    const card = JSON.stringify(draw([HINT]));
    expect(card).toContain(HINT);
    expect(card).toContain(CASE_INFORMATION.advice);
  });

  it('says nothing where it does not', () => {
    expect(JSON.stringify(draw())).not.toContain(CASE_INFORMATION.title);
  });

  it('names a few places, counts the rest, and stays a card', () => {
    const card = draw(many);
    expect(JSON.stringify(card)).toContain(CASE_INFORMATION.more(many.length - MOST_HINTS));
    expect(bytesOf(card)).toBeLessThanOrEqual(CARD_BYTES);
  });

  it('still offers to go on: it warns and stops nobody', () => {
    expect(JSON.stringify(draw([HINT]))).toMatch(/"verb":"(?:shareReflection|sendRecord|signRecord)"/);
  });
});
