import type { SessionView } from '../../supervision/views';
import { BUTTONS } from '../../text/buttons';
import { button, openSessionInTab, refData } from './actions';
import type { CardContext, Part } from './card';

/** The ways on from an agenda for this person now: at most six, what is likeliest next in front. */
export function agendaButtons(view: SessionView, ctx: CardContext): (Part | undefined)[] {
  return [
    ...(view.role === 'worker' ? workerButtons(view) : supervisorButtons(view)).slice(0, 5),
    openSessionInTab(view.ref, ctx),
  ];
}

function workerButtons(view: SessionView): Part[] {
  const { ref, may, state } = view;
  const data = refData(ref);
  return [
    ...readButton(view, { style: 'positive' }),
    ...(may.saveReflection
      ? [
          button({
            title: BUTTONS.prepare,
            verb: 'show.prepare',
            data,
            ...(state === 'planned' && { style: 'positive' as const }),
          }),
        ]
      : []),
    ...(may.saveDifference ? [button({ title: BUTTONS.myView, verb: 'show.difference', data })] : []),
    ...(may.requestMove ? [button({ title: BUTTONS.requestMove, verb: 'show.requestMove', data })] : []),
  ];
}

function supervisorButtons(view: SessionView): Part[] {
  const ahead = view.state === 'planned';
  return ahead
    ? [...planningButtons(view), ...recordButtons(view)]
    : [...recordButtons(view), ...planningButtons(view)];
}

function planningButtons({ ref, may, state }: SessionView): Part[] {
  const data = refData(ref);
  return [
    ...(may.moveSession
      ? [button({ title: state === 'cancelled' ? BUTTONS.planAgain : BUTTONS.move, verb: 'show.move', data })]
      : []),
    ...(may.cancelSession ? [button({ title: BUTTONS.cancelSession, verb: 'show.cancel', data })] : []),
  ];
}

function recordButtons(view: SessionView): Part[] {
  const { ref, may, record, state } = view;
  const data = refData(ref);
  const style = state === 'planned' ? {} : { style: 'positive' as const };
  return [
    ...(may.saveRecord && state !== 'sent'
      ? [button({ title: BUTTONS.writeRecord, verb: 'show.write', data, ...style })]
      : []),
    ...readButton(view),
    ...(may.saveRecord && state === 'sent'
      ? [button({ title: BUTTONS.changeText, verb: 'show.write', data })]
      : []),
    ...(may.retryFiling && record
      ? [
          button({
            title: BUTTONS.retryFiling,
            verb: 'retryFiling',
            data: { ...data, number: record.number },
            without: true,
          }),
        ]
      : []),
  ];
}

function readButton({ ref, may, record }: SessionView, look: { style?: 'positive' } = {}): Part[] {
  if (!record) return [];
  return [
    button({
      title: may.signRecord ? BUTTONS.readToSign : BUTTONS.read,
      verb: 'show.record',
      data: { ...refData(ref), number: record.number, part: 1 },
      ...look,
    }),
  ];
}
