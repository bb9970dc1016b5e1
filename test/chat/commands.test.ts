import fc from 'fast-check';
import { readCommand } from '../../bot/chat/commands';

describe('reading a command', () => {
  it.each([
    ['start', { name: 'start', rest: '' }],
    ['  START  ', { name: 'start', rest: '' }],
    ['<at>Supervision</at> start tom', { name: 'start', rest: 'tom' }],
    ['<at id="0">Supervision</at>&nbsp;agenda!', { name: 'agenda', rest: '' }],
    ['/start Tom tomorrow 2pm.', { name: 'start', rest: 'Tom tomorrow 2pm' }],
    ['start supervision with tom', { name: 'start', rest: 'with tom' }],
    ['My Supervision?', { name: 'mine', rest: '' }],
    ['Who opened my file?', { name: 'log', rest: '' }],
    ['actions.', { name: 'actions', rest: '' }],
    ['“sign”', { name: 'sign', rest: '' }],
    ['help', { name: 'help', rest: '' }],
    ['?', { name: 'help', rest: '' }],
    ['move: tom', { name: 'move', rest: 'tom' }],
    ['<p>prepare</p>', { name: 'prepare', rest: '' }],
    ['Hello!', { name: 'hello', rest: '' }],
    ['signature move', { name: 'sign', rest: 'move' }],
    ['startle', { rest: 'startle' }],
    ['', { rest: '' }],
    [42, { rest: '' }],
    [{ text: 'start' }, { rest: '' }],
  ])('reads %j', (text, expected) => {
    expect(readCommand(text)).toEqual(expected);
  });

  it('takes a long line for somebody writing, not for a command', () => {
    const line = `record keeping has been hard this month ${'and so on '.repeat(20)}`;
    expect(readCommand(line).name).toBeUndefined();
  });

  it('never fails, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (line) => typeof readCommand(line).rest === 'string'),
    );
  });
});
