import type { RecordText } from '../../supervision/record';
import type { RecordView } from '../../supervision/views';
import { ACTIONS } from '../../text/actionWords';
import { agreedAgo, fullDay, fullWhen, londonDay } from '../../text/dates';
import { RECORD } from '../../text/recordWords';
import type { Part } from './card';
import { caption, facts, line, note, said, strong, subheading, words } from './elements';

/** The whole text of a record and what has been said to it, as a flat list that can be cut into parts. */
export function recordBlocks(record: RecordView): Part[] {
  const { text } = record;
  return [
    facts(about(record)),
    ...(record.follows ? words(RECORD.follows(record.follows.number, record.follows.why)) : []),
    ...(record.lateBy > 0 ? [line(RECORD.late(record.lateBy))] : []),
    ...(text.checkIn ? [line(RECORD.checkInHeld)] : []),
    ...items(text),
    ...reflection(text),
    ...text.headings.flatMap(underHeading),
    ...newActions(text),
    ...carried(text),
    ...differences(text),
    ...(text.notRecorded ? [line(RECORD.notRecorded)] : []),
  ];
}

/** What was said and signed after the text was frozen; it is no part of what is signed. */
export function afterTheText({ signatures, statements, changeRequests, voided }: RecordView): Part[] {
  return [
    ...titled(
      RECORD.changes,
      changeRequests.flatMap(({ by, text }) => [strong(by), ...words(text)]),
    ),
    ...titled(
      RECORD.statements,
      statements.flatMap(({ by, stance, text = '' }) => [
        strong(`${by.name} ${RECORD.stances[stance]}.`),
        ...words(text),
      ]),
    ),
    subheading(RECORD.signatures),
    ...(signatures.length === 0 ? [line(RECORD.noSignatures)] : []),
    ...signatures.map(({ by, at }) => line(RECORD.signed(by.name, fullWhen(at)))),
    ...voided.map(({ by, at }) => note(RECORD.voided(by, fullDay(londonDay(at))))),
  ];
}

function about({ text, number }: RecordView): Record<string, string> {
  const { worker, supervisor, heldOn, minutes, plannedOn, everyDays, reviewOn } = text;
  return {
    [RECORD.worker]: RECORD.who(worker.name, worker.reference, worker.jobTitle),
    [RECORD.supervisedBy]: RECORD.supervisor(supervisor.name, supervisor.jobTitle),
    [RECORD.held]: RECORD.heldOn(heldOn, minutes),
    ...(plannedOn !== heldOn && { [RECORD.planned]: fullDay(plannedOn) }),
    ...(everyDays && { [RECORD.frequency]: RECORD.everyDays(everyDays) }),
    ...(reviewOn && { [RECORD.reviewBy]: fullDay(reviewOn) }),
    [RECORD.team]: `${text.team}, ${text.service}`,
    [RECORD.reference]: RECORD.versionOf(text.reference, number),
    [RECORD.policy]: RECORD.policyOf(text.policy.title, text.policy.version),
  };
}

const titled = (title: string, blocks: Part[]): Part[] =>
  blocks.length > 0 ? [subheading(title), ...blocks] : [];

const items = ({ items: list }: RecordText): Part[] =>
  titled(
    RECORD.items,
    list.map(({ by, text }) => said(`${by}: `, text)),
  );

const reflection = ({ reflection: answers = [] }: RecordText): Part[] =>
  titled(
    RECORD.reflection,
    answers.flatMap(({ question, answer }) => [caption(question), ...words(answer)]),
  );

function underHeading({ title, notes, decisions }: RecordText['headings'][number]): Part[] {
  const written = [...named(RECORD.notes, notes), ...named(RECORD.decisions, decisions)];
  return [subheading(title), ...(written.length > 0 ? written : [note(RECORD.nothingUnder)])];
}

const named = (name: string, text: string): Part[] =>
  text.trim() === '' ? [] : [caption(name), ...words(text)];

function newActions({ actions }: RecordText): Part[] {
  const rows = actions.flatMap(({ text, owner, due }) => [
    ...words(text),
    note(`${owner.name}, by ${fullDay(due)}`),
  ]);
  return [subheading(RECORD.newActions), ...(rows.length > 0 ? rows : [note(RECORD.noneAgreed)])];
}

function carried({ carried: list, heldOn }: RecordText): Part[] {
  return titled(
    RECORD.carried,
    list.flatMap(({ text, owner, due, agreedOn, state, why }) => [
      ...words(text),
      note(
        `${ACTIONS.states[state]}. ${owner}, by ${fullDay(due)}; ${agreedAgo(daysBetween(agreedOn, heldOn))}`,
      ),
      ...(why ? [said(`${ACTIONS.because[state]}: `, why)] : []),
    ]),
  );
}

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

const differences = ({ differences: list }: RecordText): Part[] =>
  titled(
    RECORD.differences,
    list.flatMap(({ by, text }) => [strong(by), ...words(text)]),
  );
