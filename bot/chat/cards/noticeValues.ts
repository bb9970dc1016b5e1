import { londonDay, whenInWords } from '../../text/dates';
import type { NoticeValues } from '../../text/notices';
import type { CardContext } from './card';
import { otherOf, type SessionFacts } from './sessionFacts';

/** Names and times for a notice's sentence, seen from its reader. */
export function noticeValues(view: SessionFacts, { now }: CardContext): NoticeValues {
  return {
    other: otherOf(view).name,
    worker: view.worker.name,
    kind: view.kindTitle,
    when: whenInWords(view.session.plannedAt, londonDay(now)),
  };
}
