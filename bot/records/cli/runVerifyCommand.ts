import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs, parseEnv } from 'node:util';
import { ConfigProblem } from '../../config';
import { certificateLine } from '../../administration/certificates';
import { findWorker } from '../../administration/findWorker';
import { storeOfSettings } from '../../exports/cli/storeOfSettings';
import { filedVersions } from '../../operations/filedVersions';
import { readAccessLog, verifyAccessLog } from '../../operations/verifyAccessLog';
import type { Certificate } from '../../store/certificates';
import { openStore, type Store } from '../../store/openStore';
import { hashOf } from '../hashOf';
import { verifyDocument, type Compared, type DocumentVerdict } from '../verifyDocument';
import { ownCertificates } from './ownCertificates';

const USAGE = `npm run verify -- FILE... [--certificates PEM] [--settings FILE] [--json]
Says whether a PDF is the one that was filed: its seal, its certificate, and, where the server's
settings name a store, its hash and the versions that the store keeps. --certificates names further
certificates by which the organisation has sealed.

npm run verify -- access-log --worker ID [--settings FILE] [--json]
Says whether an entry of a worker's or a group's access log was removed, altered or added. ID is a reference
(W-1005) or an Entra object id.

Settings are read from the environment, or from a file of NAME=value lines. The process ends with 0
where the file is the one that was filed (without a store: where the organisation sealed it) or the log
is whole, and with 1 where that is not so or cannot be said.`;

const OPTIONS = {
  worker: { type: 'string' },
  certificates: { type: 'string' },
  settings: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** What the command prints, and what the process ends with. */
export interface VerifyAnswer {
  text: string;
  exitCode: 0 | 1;
}

type Env = Record<string, string | undefined>;

/**
 * Runs `npm run verify`.
 * @param folder what file names are relative to
 * @throws ConfigProblem in words where the command, a file or a setting cannot be used.
 */
export async function runVerifyCommand(args: string[], env: Env, folder: string): Promise<VerifyAnswer> {
  const { values, positionals } = understood(args);
  if (values.help) return { text: USAGE, exitCode: 0 };
  const given = await withSettings(env, folder, values.settings);
  const [first, ...rest] = positionals;
  if (first === 'access-log' && rest.length === 0 && values.worker)
    return accessLog(given, values.worker, values.json === true);
  if (first === undefined || first === 'access-log' || values.worker !== undefined)
    throw new ConfigProblem(USAGE);
  const further = values.certificates && (await contentOf(resolve(folder, values.certificates))).toString();
  const certificates = await ownCertificates(given, further);
  return documents(given, positionals, folder, { json: values.json === true, certificates });
}

function understood(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    throw new ConfigProblem(`${error instanceof Error ? error.message : 'Not understood.'}\n\n${USAGE}`);
  }
}

/** What stands in the environment goes before what stands in the file. */
async function withSettings(env: Env, folder: string, file?: string): Promise<Env> {
  if (!file) return env;
  return { ...parseEnv((await contentOf(resolve(folder, file))).toString()), ...env };
}

async function documents(
  env: Env,
  names: readonly string[],
  folder: string,
  { json, certificates }: { json: boolean; certificates: string[] },
): Promise<VerifyAnswer> {
  const store = await storeOf(env);
  const compared = { certificates, ...(store && lookedUp(store)) };
  const files: { file: string; verdict: DocumentVerdict }[] = [];
  for (const file of names) {
    const verdict = await verifyDocument(await contentOf(resolve(folder, file)), compared);
    files.push({ file, verdict: store ? await withDeletion(verdict, store) : verdict });
  }
  const text = json
    ? JSON.stringify({ files: files.map(({ file, verdict }) => ({ file, ...verdict })) })
    : files.map(inWords).join('\n\n');
  return { text, exitCode: files.every(({ verdict }) => verdict.genuine) ? 0 : 1 };
}

function inWords({ file, verdict: { sentences } }: { file: string; verdict: DocumentVerdict }): string {
  const [headline = '', ...rest] = sentences;
  return [`${file}: ${headline}`, ...rest.map((line) => `  ${line}`)].join('\n');
}

async function contentOf(path: string): Promise<Buffer> {
  return readFile(path).catch(() => {
    throw new ConfigProblem(`The file ${path} cannot be read.`);
  });
}

/** Nothing where the settings name no store: the seal alone is then looked at. */
async function storeOf(env: Env): Promise<Store | undefined> {
  if (!env['STORAGE_CONNECTION_STRING'] && !env['TABLES_URL']) return undefined;
  return openStore(storeOfSettings(env));
}

function lookedUp(store: Store): Pick<Compared, 'versionsOf'> {
  return { versionsOf: ({ reference, version }) => filedVersions(store, reference, version) };
}

/** A record that the store does not know any more, because its file was deleted: when, by whom and why. */
async function withDeletion(verdict: DocumentVerdict, { certificates }: Store): Promise<DocumentVerdict> {
  const { state, place, sentences } = verdict;
  if (state !== 'unknown' || !place) return verdict;
  const all = await certificates.list();
  const found = all.find(({ records = [] }) => records.includes(place.reference));
  if (!found) return verdict;
  return {
    ...verdict,
    sentences: [...sentences, `The file that it belonged to is gone. ${certificateLine(found)}`],
  };
}

async function accessLog(env: Env, named: string, json: boolean): Promise<VerifyAnswer> {
  const store = await openStore(storeOfSettings(env));
  const { subjects, certificates } = store;
  const worker = (await findWorker({ store }, named))?.worker.id ?? named;
  const log = await readAccessLog(subjects, worker);
  if (!log) return gone(await deletedFile(certificates, named), named, json);
  const finding = verifyAccessLog(log.rows, log.head, hashOf);
  const whole = `The access log of ${worker} is whole: ${finding.entries} entries, each as it was written and none missing.`;
  const broken = [
    `The access log of ${worker} is not as it was written:`,
    ...finding.problems.map((line) => `  ${line}`),
  ];
  const words = finding.intact ? whole : broken.join('\n');
  return { text: json ? JSON.stringify({ worker, ...finding }) : words, exitCode: finding.intact ? 0 : 1 };
}

/** The newest certificate for an id or a reference. */
async function deletedFile({ list }: Store['certificates'], named: string): Promise<Certificate | undefined> {
  return (await list()).filter(({ worker, reference }) => [worker, reference].includes(named)).at(-1);
}

/** A log that is gone with its file is answered for by the certificate of deletion. */
function gone(certificate: Certificate | undefined, worker: string, json: boolean): VerifyAnswer {
  if (!certificate) throw new ConfigProblem(`The store knows no worker ${worker}.`);
  const words = `The file of ${worker} was deleted, its access log with it. ${certificateLine(certificate)}`;
  return { text: json ? JSON.stringify({ worker, deleted: certificate }) : words, exitCode: 1 };
}
