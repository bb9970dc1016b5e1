import type { AccessLogAnswer, AccessLogLine } from '../../api/contract';
import { ACCESS_LOG } from '../../text/accessWords';
import { BUTTONS } from '../../text/buttons';
import { whoSees } from '../../text/whoSees';
import { openInTab } from './actions';
import { makeCard, type Card, type CardContext, type Part } from './card';
import { group, heading, line, note, said } from './elements';
import { CONTENT_BYTES, fit } from './fit';

/** How many lines one card shows; the tab has them all. */
const MOST = 15;

/** Who else opened or changed one's own file, newest first, with the reasons given. Only in answer to a click. */
export function accessLogList({ lines, next }: AccessLogAnswer, ctx: CardContext): Card {
  const others = lines.filter(({ yours, itself }) => !yours && !itself);
  const { shown } = fit(others.slice(0, MOST), CONTENT_BYTES, row);
  const more = next !== undefined || shown.length < others.length;
  return makeCard({
    fallbackText: ACCESS_LOG.title,
    body: [
      heading(ACCESS_LOG.title),
      note(whoSees(['accessLog', 'logOf'], 'worker')),
      ...(shown.length > 0 ? shown.map(row) : [line(ACCESS_LOG.nobody)]),
      note(more ? ACCESS_LOG.more : ACCESS_LOG.yours),
    ],
    actions: [openInTab(ctx.links.home, BUTTONS.openMyFile)],
  });
}

function row({ text, reason }: AccessLogLine): Part {
  return group([line(text), reason ? said(ACCESS_LOG.because, reason) : undefined], { separator: true });
}
