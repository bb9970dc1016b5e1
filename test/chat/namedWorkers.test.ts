import { leadingName, namedWorkers } from '../../bot/chat/namedWorkers';

const among = [
  'Tom Hartley',
  'Tomasz Król',
  'Siân Rhys',
  'Łukasz Nowak',
  'May Okafor',
  'Nguyễn Thị Hoa',
  "Aoife O'Brien",
].map((name, index) => ({ worker: { id: `w-${String(index)}`, name } }));
const names = (asked: string) => namedWorkers(asked, among).map(({ worker }) => worker.name);

describe('finding a worker by what was typed', () => {
  it.each([
    ['tom', ['Tom Hartley']],
    ['TO', ['Tom Hartley', 'Tomasz Król']],
    ['tom h', ['Tom Hartley']],
    ['sian', ['Siân Rhys']],
    ['lukasz', ['Łukasz Nowak']],
    ['krol', ['Tomasz Król']],
    ['nguyen', ['Nguyễn Thị Hoa']],
    ['obrien', ["Aoife O'Brien"]],
    ['kafo', ['May Okafor']],
    ['zebedee', []],
    ['', []],
    ['.*', []],
  ])('"%s" means %j', (asked, expected) => {
    expect(names(asked)).toEqual(expected);
  });
});

describe('a name at the beginning of a line', () => {
  it('is not read as a month', () => {
    expect(leadingName('may tomorrow 2pm', among)).toEqual({ name: 'may', rest: 'tomorrow 2pm' });
  });

  it('ends where the known words end', () => {
    expect(leadingName('Tom Hartley friday', among)).toEqual({ name: 'Tom Hartley', rest: 'friday' });
    expect(leadingName('to friday', among)).toEqual({ name: '', rest: 'to friday' });
  });
});
