import path from 'node:path';
import { sampleOrganisation, samplePeople, samplePerson } from './sample/people';
import type { Stack } from './stack';

/** The one small table that `npm start` prints: who can be played, and where everything is. */
export function addressTable(stack: Stack): string {
  const windows = Object.entries(stack.urls.windows).map(([key, url]) => [person(key), url] as const);
  const rows = [
    ...windows,
    ['The tab (choose who to be)', `${stack.urls.tab}/`] as const,
    ['Filed documents', relative(stack.folders.documents)] as const,
  ];
  const width = Math.max(...rows.map(([what]) => what.length));
  const lines = rows.map(([what, where]) => `  ${what.padEnd(width)}   ${where}`);
  const title = `Supervision is running: ${sampleOrganisation.name}, all people invented`;
  return ['', `  ${title}`, '', ...lines, '', '  Ctrl-C stops it. Start over: npm start -- --fresh', ''].join(
    '\n',
  );
}

function person(key: string): string {
  const one = samplePerson(key);
  return `${one.displayName}, ${one.jobTitle.toLowerCase()}${relation(key)}`;
}

function relation(key: string): string {
  const workers = samplePeople.filter((one) => one.supervisor === key && one.status !== 'left');
  if (workers.length === 0) return '';
  return `, supervises ${listed(workers.map((one) => one.givenName))}`;
}

function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

function relative(folder: string): string {
  const short = path.relative(process.cwd(), folder);
  return short.startsWith('..') ? folder : short;
}
