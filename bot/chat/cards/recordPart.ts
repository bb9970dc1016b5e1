import type { RecordView } from '../../supervision/views';
import { BUTTONS } from '../../text/buttons';
import { fullDay } from '../../text/dates';
import { LABELS, NEEDED, STANCES } from '../../text/labels';
import { RECORD } from '../../text/recordWords';
import { button, openInTab, refData } from './actions';
import { caseHints } from './caseHints';
import { makeCard, type Card, type CardContext, type Part } from './card';
import { heading, line, note, subheading } from './elements';
import { inParts } from './fit';
import { afterTheText, recordBlocks } from './recordBlocks';
import { fewChoices, longText } from './inputs';
import { turning } from './turning';

/** How long a comment or a disagreement can be, in characters, as signing takes it. */
const STATEMENT_LENGTH = 10_000;

/**
 * One numbered part of a record, from 1. Only in answer to a click. How to sign is asked after the
 * last part only, over the hash of the whole (DESIGN rule 2); no way of signing is chosen beforehand.
 */
export function recordPart(record: RecordView, part: number, ctx: CardContext): Card {
  const pages = inParts([...recordBlocks(record), ...afterTheText(record)]);
  const at = Math.min(Math.max(1, part), pages.length);
  const last = at === pages.length;
  const title = `${record.text.kind.title}, ${fullDay(record.text.heldOn)}`;
  return makeCard({
    fallbackText: `${title}. ${record.stateText}`,
    body: [
      heading(title),
      line(record.stateText),
      pages.length > 1
        ? note(`${RECORD.partOf(at, pages.length)}.${record.maySign && !last ? ` ${RECORD.readOn}` : ''}`)
        : undefined,
      note(record.whoCanSee),
      ...(pages[at - 1] ?? []),
      ...(last && record.maySign ? [...caseHints(record.hints), ...signing()] : []),
    ],
    actions: [
      ...(last && record.maySign ? signButtons(record) : []),
      ...turning('show.record', { ...refData(record.ref), number: record.number }, at, pages.length),
      ...documentLink(record),
      button({ title: BUTTONS.openAgenda, verb: 'show.session', data: refData(record.ref) }),
      openInTab(ctx.links.record(record.ref, record.number)),
    ],
  });
}

function signing(): Part[] {
  return [
    subheading(RECORD.signHere),
    fewChoices({ id: 'stance', label: LABELS.stance, choices: STANCES, required: NEEDED.stance }),
    longText({ id: 'text', label: LABELS.statement, maxLength: STATEMENT_LENGTH }),
    note(`${RECORD.signatureOverThis} ${RECORD.disagreeFiles}`),
  ];
}

function signButtons({ ref, number, hash, closed }: RecordView): Part[] {
  const data = { ...refData(ref), number, hash };
  return [
    button({ title: BUTTONS.sign, verb: 'signRecord', data, style: 'positive' }),
    ...(closed ? [] : [button({ title: BUTTONS.askForChange, verb: 'show.change', data })]),
  ];
}

function documentLink({ filing, mayOpenFiled }: RecordView): Part[] {
  return filing?.state === 'filed' && mayOpenFiled ? [openInTab(filing.webUrl, BUTTONS.openDocument)] : [];
}
