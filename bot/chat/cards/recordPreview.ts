import type { PreviewAnswer } from '../../api/contract';
import { BUTTONS } from '../../text/buttons';
import { RECORD } from '../../text/recordWords';
import { button, openSessionInTab, refData } from './actions';
import { caseHints } from './caseHints';
import { makeCard, type Card, type CardContext, type Part } from './card';
import { heading, line, lines, note, subheading } from './elements';
import { inParts } from './fit';
import { recordBlocks } from './recordBlocks';
import { turning } from './turning';

/**
 * The text as it would be sent for signature, in numbered parts from 1. Only in answer to a click.
 * Sending is offered after the last part only, over the hash of the whole.
 */
export function recordPreview(
  { seen, record, missing, hints }: PreviewAnswer,
  part: number,
  ctx: CardContext,
): Card {
  const pages = inParts(recordBlocks(record));
  const at = Math.min(Math.max(1, part), pages.length);
  const last = at === pages.length;
  const name = record.text.worker.name;
  const data = { ...refData(record.ref), seen, hash: record.hash };
  return makeCard({
    fallbackText: RECORD.previewTitle(name),
    body: [
      heading(RECORD.previewTitle(name)),
      note(
        pages.length > 1 ? `${RECORD.partOf(at, pages.length)}. ${RECORD.previewHint}` : RECORD.previewHint,
      ),
      note(record.whoCanSee),
      ...(pages[at - 1] ?? []),
      ...(last ? [...caseHints(hints), ...lacking(missing)] : []),
    ],
    actions: [
      ...(last && missing.length === 0
        ? [
            button({
              title: BUTTONS.signAndSend(name),
              verb: 'sendRecord',
              data: { ...data, sign: true },
              style: 'positive',
            }),
            button({ title: BUTTONS.sendUnsigned(name), verb: 'sendRecord', data: { ...data, sign: false } }),
          ]
        : []),
      ...turning('show.recordPreview', refData(record.ref), at, pages.length),
      button({ title: BUTTONS.allHeadings, verb: 'show.write', data: refData(record.ref) }),
      openSessionInTab(record.ref, ctx),
    ],
  });
}

function lacking(missing: readonly string[]): Part[] {
  return missing.length > 0
    ? [subheading(RECORD.missing), ...lines(missing)]
    : [line(RECORD.signatureOverThis)];
}
