import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { slowly, slowness } from './slowly';

/** Where Chromium is found, in this order; CHROMIUM names another. */
const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Headless on a plain machine, and silent: it makes no request of its own. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The programs that the journeys need besides Node, with the Debian package that holds each. */
const programs = [
  { name: 'pdftotext', debian: 'poppler-utils' },
  { name: 'pdfsig', debian: 'poppler-utils' },
  { name: 'qpdf', debian: 'qpdf' },
] as const;

/** Starts headless Chromium, `SLOW` times slower than it is. Throws, in one line naming what to install, where the machine lacks something. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const missing = missingPackages();
  if (missing.length > 0)
    throw new Error(`The journeys need more: sudo apt-get install ${missing.join(' ')}`);
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...flags, ...more] });
  return slowly(browser, slowness());
}

/** The Debian packages that this machine lacks for the journeys; none when all is there. */
export function missingPackages(): string[] {
  const lacking = programs.filter((program) => !isOnPath(program.name)).map((program) => program.debian);
  return [...new Set(chromiumPath() === undefined ? ['chromium', ...lacking] : lacking)];
}

function chromiumPath(): string | undefined {
  return [process.env.CHROMIUM ?? '', ...places].find(isExecutable);
}

function isOnPath(program: string): boolean {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.some((folder) => isExecutable(path.join(folder, program)));
}

function isExecutable(file: string): boolean {
  if (file === '') return false;
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
