import { readFileSync } from 'node:fs';
import { permissionTable } from '../../bot/supervision/permissions';
import { permissionPage } from '../../bot/text/permissionPage';
import { whoCanSee } from '../../bot/text/whoCanSee';

/** Line by line, without the spaces and dashes by which the tables of a document are lined up. */
function plain(page: string): string[] {
  return page.split('\n').map((line) => line.replace(/\s+/g, ' ').replace(/-{3,}/g, '---').trim());
}

describe('the permission table for people', () => {
  it('is the one in the documents: npm run permissions > docs/permissions.md', () => {
    expect(plain(readFileSync('docs/permissions.md', 'utf8'))).toEqual(plain(permissionPage()));
  });

  it('has a line for everything that the table names', () => {
    const lines = permissionPage()
      .split('\n')
      .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'));
    expect(lines.length - 3).toBe(Object.keys(permissionTable).length);
  });
});

describe('who can see this', () => {
  const names = { worker: 'Tom', supervisor: 'Priya', shared: false } as const;

  it('names everybody whom the table lets open a record with a reason', () => {
    const { record } = whoCanSee({ ...names, role: 'worker' });
    for (const words of ['senior manager', 'human resources', 'let in', 'sampled'])
      expect(record.toLowerCase()).toContain(words);
  });

  it('names nobody but the two for a session', () => {
    const { agenda } = whoCanSee({ ...names, role: 'supervisor' });
    expect(agenda).toContain('You and Tom can read this agenda');
    expect(agenda).not.toContain('senior');
  });

  it('tells somebody else that the worker can read who opened it', () => {
    expect(whoCanSee({ ...names, role: 'other' }).record).toContain('Tom can read who opened it');
  });
});
