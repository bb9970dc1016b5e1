import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fillDocument } from '../../bot/privacy/fillDocument';
import { keptData } from '../../bot/privacy/keptData';
import { readersOf } from '../../bot/privacy/readersOf';

const FOLDER = 'docs/privacy';
const documents = readdirSync(FOLDER).map((name): [string, string] => [
  name,
  readFileSync(path.join(FOLDER, name), 'utf8'),
]);

describe('the documents about privacy', () => {
  it.each(documents)('%s says what the register and the permission table say today', (_, text) => {
    expect(fillDocument(text)).toBe(text);
  });

  it('name everything that is kept in the record of processing and in the notice to staff', () => {
    const titles = Object.values(keptData).map(({ title }) => title);
    for (const name of ['record-of-processing.md', 'privacy-notice.md']) {
      const text = readFileSync(path.join(FOLDER, name), 'utf8');
      expect(titles.filter((title) => !text.includes(title))).toEqual([]);
    }
  });

  it('would show a row that has changed', () => {
    const [, text] = documents.find(([name]) => name === 'privacy-notice.md') ?? ['', ''];
    expect(fillDocument(text.replace('The access log', 'The log'))).toContain('The access log');
  });
});

describe('who can read something, out of the permission table', () => {
  it('names those who need a reason as such (rule 55)', () => {
    expect(readersOf(['openRecord'])).toContain('a senior manager (with a reason)');
  });

  it('names nobody but the worker for what they prepare', () => {
    expect(readersOf(['saveReflection'])).toBe('the worker whose file it is');
  });

  it('gives managers no way to a record, but to the facts', () => {
    expect(readersOf(['openRecord'])).not.toMatch(/manager of the (team|service)|director/);
    expect(readersOf(['team'])).toContain('the manager of the team');
  });

  it('says so where nobody can', () => {
    expect(readersOf([])).toBe('nobody through the product');
  });
});
