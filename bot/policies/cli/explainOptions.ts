import { parseArgs } from 'node:util';
import { isIsoDate, londonDate } from '../../supervision/calendar';
import type { CaseSupervision, HeldSession } from '../../supervision/cadence/situation';
import type { Json } from '../path';
import { ASSUMED_MINUTES, parseSituationFile, type SituationFile } from './situationFile';

/** What `explain` was asked. */
export interface ExplainRequest {
  json: boolean;
  caseOnly: boolean;
  file: SituationFile;
  on: string;
}

const options = {
  pack: { type: 'string' },
  profile: { type: 'string' },
  held: { type: 'string' },
  on: { type: 'string' },
  started: { type: 'string' },
  left: { type: 'string' },
  agreed: { type: 'string' },
  pause: { type: 'string', multiple: true },
  vacancy: { type: 'string', multiple: true },
  planned: { type: 'string' },
  'year-basis': { type: 'string' },
  choose: { type: 'string', multiple: true },
  case: { type: 'string' },
  allocated: { type: 'string' },
  situation: { type: 'string' },
  json: { type: 'boolean' },
} as const;

type Flags = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

const mustBeDate = (text: string, flag: string): string => {
  if (!isIsoDate(text)) throw new Error(`${flag}: "${text}" is not a date that exists; write 2026-12-03.`);
  return text;
};

const items = (text: string | undefined): string[] =>
  text
    ? text
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean)
    : [];

const personalSession = (text: string): HeldSession => {
  const [heldOn = '', kind = 'personal', minutes] = text.split(':');
  return {
    heldOn: mustBeDate(heldOn, '--held'),
    kind: kind as HeldSession['kind'],
    minutes: minutes === undefined ? ASSUMED_MINUTES : Number(minutes),
    recordSent: true,
  };
};

const caseSession = (text: string): CaseSupervision => {
  const [heldOn = '', depth = 'full'] = text.split(':');
  if (depth !== 'full' && depth !== 'light')
    throw new Error(`--held: "${text}" must end in :full or :light for a case.`);
  return { heldOn: mustBeDate(heldOn, '--held'), depth };
};

const spell = (text: string, flag: string) => {
  const [days = '', reason] = text.split(':');
  const [from = '', to] = days.split('..');
  return { from: mustBeDate(from, flag), ...(to && { to: mustBeDate(to, flag) }), reason };
};

const pauseOf = (text: string) => {
  const { reason = 'sickness', ...days } = spell(text, '--pause');
  return { ...days, reason };
};

const vacancyOf = (text: string) => {
  const { reason: _none, ...days } = spell(text, '--vacancy');
  return days;
};

const value = (text: string): Json => {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
};

const choicesOf = (texts: readonly string[] | undefined): Record<string, Json> =>
  Object.fromEntries(
    (texts ?? []).map((text) => {
      const at = text.indexOf('=');
      if (at < 1) throw new Error(`--choose: write a path and a value, as personal.targetDays=28.`);
      return [text.slice(0, at), value(text.slice(at + 1))];
    }),
  );

const caseFromFlags = (flags: Flags) =>
  flags.case === undefined
    ? {}
    : {
        cases: [
          {
            type: flags.case,
            ...(flags.allocated && { allocatedOn: flags.allocated }),
            sessions: items(flags.held).map(caseSession),
          },
        ],
      };

const fromFlags = (flags: Flags): unknown => ({
  ...(flags.profile && { profile: flags.profile }),
  ...(flags.started && { startedOn: flags.started }),
  ...(flags.left && { leftOn: flags.left }),
  ...(flags.agreed && { agreedFrequencyDays: Number(flags.agreed) }),
  ...(flags.pause && { pauses: flags.pause.map(pauseOf) }),
  ...(flags.vacancy && { vacancies: flags.vacancy.map(vacancyOf) }),
  ...(flags.planned && { plannedOn: flags.planned }),
  ...(flags['year-basis'] && { yearBasis: flags['year-basis'] }),
  ...(flags.case === undefined && flags.held && { sessions: items(flags.held).map(personalSession) }),
  ...caseFromFlags(flags),
});

/** Reads the arguments of `explain`; flags are laid over the situation file. Throws an Error in words. */
export const explainRequest = (
  args: string[],
  readFile: (path: string) => unknown,
  now: Date,
): ExplainRequest => {
  const { values: flags } = parseArgs({ args, options, strict: true });
  const base = flags.situation === undefined ? {} : (readFile(flags.situation) as object);
  const choices = choicesOf(flags.choose);
  const file = parseSituationFile({
    ...base,
    ...(flags.pack && { pack: flags.pack }),
    ...(flags.on && { on: flags.on }),
    ...(Object.keys(choices).length && { choices }),
    ...(fromFlags(flags) as object),
  });
  return {
    json: flags.json === true,
    caseOnly: flags.case !== undefined,
    file,
    on: file.on ?? londonDate(now),
  };
};
