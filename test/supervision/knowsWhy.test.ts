import { knowsWhy } from '../../bot/supervision/knowsWhy';

const person = (id: string) => ({ id, name: id });
const worker = { ...person('tom'), reference: 'R-1', jobTitle: 'Social worker' };
const facts = { worker, supervisor: person('priya') };
const north = { managers: [person('gwen'), person('ivy')] };

describe('the category of a pause (issue 5: the pair and the line manager; DOMAIN.md D, traps)', () => {
  it.each([
    ['the worker', 'tom', true],
    ['who supervises them', 'priya', true],
    ['who manages their team', 'gwen', true],
    ['whoever else may see the page', 'olwen', false],
  ])('is known to %s: %s, %s', (_, id, knows) => {
    expect(knowsWhy(facts, north, id)).toBe(knows);
  });

  it('is not known to one manager of a team about another', () => {
    const manager = { ...facts, worker: { ...worker, id: 'ivy' } };
    expect(knowsWhy(manager, north, 'gwen')).toBe(false);
    expect(knowsWhy(manager, north, 'ivy')).toBe(true);
  });

  it('is not known to who managed a team that is no longer there', () => {
    expect(knowsWhy(facts, undefined, 'gwen')).toBe(false);
  });
});
