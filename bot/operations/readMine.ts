import { caseCounts, caseFacts } from '../supervision/caseRegister/caseClock';
import type { Context } from '../supervision/decision';
import { AGREEMENT } from '../supervision/headings';
import { pairingsOn } from '../supervision/people';
import { standingFacts } from '../supervision/standing';
import { askedOn } from '../supervision/supervisionRequest';
import type { Head, Subject } from '../supervision/subject';
import type { CaseSummary } from '../supervision/caseViews';
import type { ActionView, MineView, MyWorker } from '../supervision/views';
import { caseCountsText } from '../text/caseWords';
import { functionTitle } from '../text/functions';
import { asksOf } from './asksOf';
import { contextFor } from './context';
import type { PeopleEntry } from '../store/peopleIndex';
import type { Actor } from './operations';
import type { OperationServices } from './services';
import { auditsOf } from './readAudits';
import { readGroups } from './readGroups';
import { openLines, recordLines } from './sessionLines';
import { actionViews } from './sessionView';
import { standingRow } from './standingRow';

/**
 * A person's own supervision: one's own things, in one round of two requests. What was promised in the files of
 * workers or groups stands there, which takes those who supervise or belong to a group one round more.
 */
export async function readMine(services: OperationServices, actor: Actor): Promise<MineView> {
  const context = contextFor(services, actor);
  const [loaded, entries] = await Promise.all([
    services.store.subjects.load(actor.id),
    services.store.people.list(actor.id),
  ]);
  const [supervised, { groups, actions }] = await Promise.all([
    filesOf(services, supervisedIn(entries)),
    readGroups(services, entries, context),
  ]);
  const promises = supervised.flatMap((subject) => actionViews(subject, context).filter(({ mine }) => mine));
  const audits = auditsOf(entries);
  return {
    ...own(services, loaded?.subject, context),
    ...withPromises(loaded?.subject, [...promises, ...actions], context),
    asks: asksOf(loaded?.subject.head, context),
    toRead: putTo(entries),
    ...(groups.length > 0 && { groups }),
    ...(audits.toExamine.length + audits.feedback.length > 0 && { audits }),
  };
}

function own(services: OperationServices, subject: Subject | undefined, context: Context) {
  if (!subject) return { supervisors: [], next: [], records: [], agreements: [] };
  const { head } = subject;
  return {
    worker: { name: head.worker.name, reference: head.worker.reference, team: head.worker.teamName },
    supervisors: pairingsOn(head.pairings, context.today).map(
      ({ supervisor, functions, agreementSignedOn }) => ({
        id: supervisor.id,
        name: supervisor.name,
        functions: functions.map(functionTitle),
        ...(agreementSignedOn && { agreementSignedOn }),
      }),
    ),
    next: openLines(head, context),
    records: recordLines(head, context, ({ kind }) => kind !== AGREEMENT),
    agreements: recordLines(head, context, ({ kind }) => kind === AGREEMENT),
    standing: rowOf(services, subject, context),
    ...registerOf(head, context),
  };
}

/** The register in counts: there as soon as the worker's cases are supervised, or one was ever put in. */
function registerOf(
  { cases, worker, pairings }: Head,
  { policies, today }: Context,
): { cases?: CaseSummary } {
  const asked = pairingsOn(pairings, today).some(({ functions }) => functions.includes('case'));
  if (!cases && !asked) return {};
  const counts = caseCounts(caseFacts(cases ?? [], policies, today, worker.leftOn), today);
  return { cases: { counts, text: caseCountsText(counts, today) } };
}

function withPromises(
  subject: Subject | undefined,
  promises: ActionView[],
  context: Context,
): Pick<MineView, 'actions'> {
  return { actions: [...(subject ? actionViews(subject, context) : []), ...promises] };
}

/** What others put to this person to read, from the index; opening one asks the file itself who its reader is. */
function putTo(entries: readonly PeopleEntry[]): MineView['toRead'] {
  return entries
    .flatMap(({ key, facts }) =>
      key.kind === 'concern'
        ? [
            {
              worker: { id: key.worker, name: String(facts['name']) },
              concern: key.concern,
              at: String(facts['at']),
            },
          ]
        : [],
    )
    .sort((a, b) => a.at.localeCompare(b.at));
}

function supervisedIn(entries: readonly PeopleEntry[]): string[] {
  return [...new Set(entries.flatMap(({ key }) => (key.kind === 'supervises' ? [key.worker] : [])))];
}

async function filesOf({ store }: OperationServices, workers: readonly string[]): Promise<Subject[]> {
  const loaded = await Promise.all(workers.map((worker) => store.subjects.load(worker)));
  return loaded.flatMap((found) => (found ? [found.subject] : []));
}

/** The workers whom a person supervises, each with what is open. Read from their heads, so it is never behind. */
export async function readMyWorkers(services: OperationServices, actor: Actor): Promise<MyWorker[]> {
  const context = contextFor(services, actor);
  const entries = await services.store.people.list(actor.id, 'supervises');
  const subjects = await filesOf(services, supervisedIn(entries));
  return subjects
    .flatMap((subject) => myWorker(services, subject, context))
    .sort((a, b) => a.worker.name.localeCompare(b.worker.name, 'en-GB'));
}

function myWorker(services: OperationServices, subject: Subject, context: Context): MyWorker[] {
  const { head } = subject;
  const mine = pairingsOn(head.pairings, context.today).filter(
    ({ supervisor }) => supervisor.id === context.actor.id,
  );
  const [pairing] = mine;
  if (!pairing) return [];
  return [
    {
      worker: { id: head.worker.id, name: head.worker.name },
      pairing: pairing.id,
      functions: mine.flatMap(({ functions }) => functions.map(functionTitle)),
      standing: rowOf(
        services,
        subject,
        context,
        mine.flatMap(({ functions }) => functions),
      ),
      open: openLines(ownSessions(head, context), context),
      ...(mine.some(({ functions }) => functions.includes('case')) && registerOf(head, context)),
      actions: actionViews(subject, context),
      ...askedOf(head, context),
    },
  ];
}

/** A request is put to one supervisor; another of the worker's does not see it. */
function askedOf({ request }: Head, { actor }: Context): Pick<MyWorker, 'asked'> {
  if (request?.to.id !== actor.id) return {};
  return { asked: { on: askedOn(request), ...(request.why && { why: request.why }) } };
}

/** Where somebody else supervises too, their sessions are not this supervisor's to open. */
function ownSessions(head: Head, { actor }: Context): Head {
  return { ...head, sessions: head.sessions.filter(({ supervisor }) => supervisor.id === actor.id) };
}

/** The standing of the first of these functions; of the first of all where none are named. */
function rowOf(
  services: OperationServices,
  { head, actions }: Subject,
  { today }: Context,
  functions?: string[],
) {
  const all = standingFacts(head, actions, services.policies, today);
  const facts = functions ? all.find((one) => functions.includes(one.function)) : all[0];
  return facts && standingRow(facts, services.policies, today);
}
