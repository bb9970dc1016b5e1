import type { RecordVersion } from '../../supervision/record';
import { fullDay, fullWhen } from '../../text/dates';
import { functionTitle } from '../../text/functions';
import { html, page, said, table, type Html } from '../html';
import type { PdfEntry } from '../versionPdfs';
import { documentLink, href } from './documentLink';
import { examinations, groupSessions } from './ownAsides';
import type { OwnAnswer, OwnData, OwnSession } from './ownData';

const STATES = { open: 'open', stuck: 'stuck', done: 'done', dropped: 'no longer needed' } as const;

/** What the index is made of besides the data. */
export interface IndexFacts {
  organisation: string;
  /** ISO instant at which the copy was made. */
  madeAt: string;
  documents: readonly PdfEntry[];
  /** Records of groups, as far as the worker may open them. */
  ofGroups: readonly RecordVersion[];
  /** Paths of the data files with what each holds. */
  files: readonly { path: string; holds: string }[];
}

/** The page that a person opens first: what is in the copy, and all of it to read. */
export function ownIndex(data: OwnData, facts: IndexFacts): string {
  const title = `The supervision of ${data.worker.name}`;
  return page(
    title,
    html`${opening(data, facts)}
      <nav aria-labelledby="contents">
        <h2 id="contents">Contents</h2>
        <ul>
          ${SECTIONS.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}
        </ul>
      </nav>
      ${standing(data)} ${agreements(data, facts)} ${sessions(data, facts)}
      ${section('groups', groupSessions(data, facts))} ${actions(data)} ${cases(data)}
      ${section('examinations', examinations(data, facts))} ${learning(data)} ${raised(data)} ${log(data)}
      ${files(facts)}`,
  );
}

const SECTIONS = [
  ['standing', 'How your supervision stands'],
  ['agreements', 'Who supervises you, and agreements'],
  ['sessions', 'Sessions, reflections and records'],
  ['groups', 'Group sessions'],
  ['actions', 'Actions'],
  ['cases', 'Case register'],
  ['examinations', 'Examinations of your file'],
  ['learning', 'Learning log'],
  ['raised', 'What you asked for and raised'],
  ['log', 'Who opened or changed what'],
  ['files', 'Files in this copy'],
] as const;

function section(id: (typeof SECTIONS)[number][0], body: Html): Html {
  const name = SECTIONS.find(([each]) => each === id)?.[1] ?? '';
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${name}</h2>
    ${body}
  </section>`;
}

function opening({ worker }: OwnData, { organisation, madeAt }: IndexFacts): Html {
  return html`<p>
      ${worker.name}, ${worker.jobTitle}, ${worker.teamName} (${worker.reference}). ${organisation}. Made on
      ${fullWhen(madeAt)}.
    </p>
    <p class="note">
      This copy holds everything that you can see of your own supervision in Supervision, your own unshared
      reflections among it. Keep it where only you can read it. A record that your supervisor is still writing
      is not in it until it is sent to you; ask your data protection officer for what is held about you beyond
      this copy.
    </p>`;
}

function standing({ standing: row, pauses }: OwnData): Html {
  const paused = pauses.map(({ from, to, reason }) => [
    fullDay(from),
    to ? fullDay(to) : 'until now',
    reason,
  ]);
  return section(
    'standing',
    html`<p>${row?.explanation ?? 'Nothing is counted yet.'}</p>
      <p>Your manager sees this sentence, with dates, counts and states; never what was written.</p>
      ${table('Pauses of the clock', ['From', 'To', 'Reason'], paused)}`,
  );
}

function agreements({ pairings, agreements: made }: OwnData, facts: IndexFacts): Html {
  const rows = pairings.map(({ supervisor, functions, from, to, agreementSignedOn }) => [
    supervisor.name,
    functions.map(functionTitle).join(', '),
    fullDay(from),
    to ? fullDay(to) : 'still',
    agreementSignedOn ? fullDay(agreementSignedOn) : 'none yet',
  ]);
  return section(
    'agreements',
    html`${table('Supervisors', ['Supervisor', 'For', 'From', 'To', 'Agreement signed'], rows)}
    ${made.map((one) => session(one, facts))}`,
  );
}

function sessions({ sessions: all }: OwnData, facts: IndexFacts): Html {
  return section(
    'sessions',
    all.length === 0 ? html`<p>None.</p>` : html`${all.map((one) => session(one, facts))}`,
  );
}

function session(one: OwnSession, facts: IndexFacts): Html {
  const { items, moves } = one.session;
  return html`<article>
    <h3>${one.kindTitle} with ${one.supervisor}, ${fullDay(one.day)}</h3>
    <p>${one.stateText}</p>
    ${moves.map(({ from, to }) => html`<p>Moved from ${fullWhen(from)} to ${fullWhen(to)}.</p>`)}
    ${items.map(
      ({ text, by, at }) =>
        html`<h4>On the agenda, added by ${by.name} on ${fullWhen(at)}</h4>
          ${said(text)}`,
    )}
    ${reflection(one)}
    ${
      one.difference
        ? html`<h4>Your difference of view, not yet in a record</h4>
            ${said(one.difference)}`
        : undefined
    }
    ${one.records.map(({ number, text, stateText }) => html`<p>Record ${text.reference}, version ${number}. ${stateText} ${documentLink(text.reference, number, facts.documents)}</p>`)}
  </article>`;
}

function reflection({ reflection: own }: OwnSession): Html | undefined {
  if (!own) return undefined;
  const { shared } = own;
  return html`<h4>Your reflection, saved on ${fullWhen(own.savedAt)}${shared ? '' : ', not shared'}</h4>
    ${answers(own.answers)}
    ${
      shared
        ? html`<h4>As you shared it on ${fullWhen(shared.at)}</h4>
            ${answers(shared.answers)}`
        : undefined
    }`;
}

function answers(given: readonly OwnAnswer[]): Html {
  return html`${given.map(
    ({ question, answer }) =>
      html`<p><strong>${question}</strong></p>
        ${said(answer)}`,
  )}`;
}

function cases({ cases: all }: OwnData): Html {
  const rows = all.map(({ reference, openedOn, closedOn, supervised }) => [
    reference,
    fullDay(openedOn),
    closedOn ? fullDay(closedOn) : 'still',
    String(supervised.length),
    fullDayOr(supervised.at(-1)?.on, 'not yet'),
  ]);
  const heads = ['Reference', 'First day with you', 'Last day', 'Times supervised', 'Last supervised'];
  return section('cases', table('Cases in the register', heads, rows));
}

function fullDayOr(day: string | undefined, otherwise: string): string {
  return day ? fullDay(day) : otherwise;
}

function learning({ learning: entries }: OwnData): Html {
  return section(
    'learning',
    entries.length === 0
      ? html`<p>None.</p>`
      : html`${entries.map(
          ({ on, answers: given, standard }) =>
            html`<article>
              <h3>${fullDay(on)}${standard ? `, ${standard}` : ''}</h3>
              ${answers(given)}
            </article>`,
        )}`,
  );
}

function raised({ request, concerns }: OwnData): Html {
  const none = !request && concerns.length === 0;
  return section(
    'raised',
    html`${none ? html`<p>Nothing.</p>` : undefined}
    ${
      request
        ? html`<p>Supervision asked for on ${fullWhen(request.at)}, of ${request.to.name}.</p>
            ${said(request.why ?? '')}`
        : undefined
    }
    ${concerns.map(
      ({ reader, at, text, takenUpAt }) =>
        html`<article>
          <h3>A concern, put to ${reader.name} on ${fullWhen(at)}</h3>
          ${said(text)} ${takenUpAt ? html`<p>Taken up on ${fullWhen(takenUpAt)}.</p>` : undefined}
        </article>`,
    )}`,
  );
}

function actions({ actions: all, promises }: OwnData): Html {
  const rows = all.map(({ text, owner, due, agreedOn, state, why }) => [
    text,
    owner.name,
    fullDay(due),
    fullDay(agreedOn),
    STATES[state],
    why ?? '',
  ]);
  const others = promises.map(({ text, worker, due, state }) => [
    text,
    worker.name,
    fullDay(due),
    STATES[state],
  ]);
  return section(
    'actions',
    html`${table('Agreed in your supervision', ['What', 'Who', 'By', 'Agreed on', 'State', 'Why'], rows)}
    ${table('What you have promised to those whom you supervise', ['What', 'In the supervision of', 'By', 'State'], others)}`,
  );
}

function log({ accessLog }: OwnData): Html {
  const rows = accessLog.map(({ at, text, reason }) => [fullWhen(at), text, reason ?? '']);
  return section('log', table('Newest first', ['When', 'What', 'Reason given'], rows));
}

function files({ documents, files: data }: IndexFacts): Html {
  const pdfs = documents
    .filter(({ origin }) => origin !== 'none')
    .map(({ path, reference, number, heldOn }) => ({
      path,
      holds: `Record ${reference}, version ${number}, of ${fullDay(heldOn)}`,
    }));
  const rows = [...data, ...pdfs].map(({ path, holds }) => [
    html`<a href="${href(path)}">${path}</a>`,
    holds,
  ]);
  return section('files', table('Besides this page', ['File', 'What it holds'], rows));
}
