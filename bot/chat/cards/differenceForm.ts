import type { SessionView } from '../../supervision/views';
import { BUTTONS } from '../../text/buttons';
import { LABELS } from '../../text/labels';
import { RECORD } from '../../text/recordWords';
import { button, openSessionInTab, refData } from './actions';
import { bytesOf, makeCard, type Card, type CardContext, type Part } from './card';
import { actionRow, heading, line, note, subheading } from './elements';
import { CONTENT_BYTES } from './fit';
import { longText } from './inputs';
import { otherOf } from './sessionFacts';

/** One's own view of a difference, and "agreed not to record". Only in answer to a click. */
export function differenceForm(view: SessionView, ctx: CardContext): Card {
  const { ref, role, draft, ownPart, may } = view;
  const other = otherOf(view).name;
  const mine = (role === 'supervisor' ? draft?.differences.supervisor : ownPart?.difference) ?? '';
  const fits = bytesOf(mine) <= CONTENT_BYTES;
  return makeCard({
    fallbackText: RECORD.differenceTitle,
    body: [
      heading(RECORD.differenceTitle),
      note(RECORD.differenceHint(other)),
      note(view.whoCanSee.record),
      fits
        ? longText({ id: 'text', label: LABELS.difference, ...(mine && { value: mine }) })
        : line(RECORD.tooBig),
      fits && may.saveDifference
        ? actionRow([
            button({
              title: BUTTONS.saveMyView,
              verb: 'saveDifference',
              data: refData(ref),
              style: 'positive',
            }),
          ])
        : undefined,
      ...(may.agreeNotToRecord ? notRecorded(view, other) : []),
    ],
    actions: [
      role === 'supervisor'
        ? button({ title: BUTTONS.allHeadings, verb: 'show.write', data: refData(ref) })
        : button({ title: BUTTONS.openAgenda, verb: 'show.session', data: refData(ref) }),
      openSessionInTab(ref, ctx),
    ],
  });
}

/** Counts only when both said so; each can take back their own word (DOMAIN.md rule 51). */
function notRecorded({ ref, role, draft, ownPart }: SessionView, other: string): Part[] {
  const said = (draft ?? ownPart)?.notRecorded ?? {};
  const [mine, theirs] = role === 'worker' ? [said.worker, said.supervisor] : [said.supervisor, said.worker];
  const agreed = !mine;
  const state =
    mine && theirs
      ? RECORD.notRecordedBoth
      : mine
        ? RECORD.notRecordedMine(other)
        : RECORD.notRecordedTheirs(other);
  return [
    subheading(RECORD.notRecordedTitle),
    note(RECORD.notRecordedHint),
    ...(mine || theirs ? [line(state)] : []),
    actionRow([
      button({
        title: agreed ? BUTTONS.agreeNotToRecord : BUTTONS.takeBackAgreement,
        verb: 'agreeNotToRecord',
        data: { ...refData(ref), agreed },
        without: true,
      }),
    ]),
  ];
}
