import { accessLogList } from '../../../bot/chat/cards/accessLogList';
import { actionsDoor } from '../../../bot/chat/cards/actionsDoor';
import { actionsList } from '../../../bot/chat/cards/actionsList';
import { actionWhyForm } from '../../../bot/chat/cards/actionWhyForm';
import { agendaOpen } from '../../../bot/chat/cards/agendaOpen';
import { agendaPost } from '../../../bot/chat/cards/agendaPost';
import { asideNotice } from '../../../bot/chat/cards/asideNotice';
import { cancelForm } from '../../../bot/chat/cards/cancelForm';
import type { Card } from '../../../bot/chat/cards/card';
import { casesDoor } from '../../../bot/chat/cards/casesDoor';
import { casesForm } from '../../../bot/chat/cards/casesForm';
import { changeForm } from '../../../bot/chat/cards/changeForm';
import { didItHappen } from '../../../bot/chat/cards/didItHappen';
import { differenceForm } from '../../../bot/chat/cards/differenceForm';
import { digest } from '../../../bot/chat/cards/digest';
import { groupInTab } from '../../../bot/chat/cards/groupInTab';
import { handover } from '../../../bot/chat/cards/handover';
import { help } from '../../../bot/chat/cards/help';
import { moveForm } from '../../../bot/chat/cards/moveForm';
import { mySupervision } from '../../../bot/chat/cards/mySupervision';
import { notice } from '../../../bot/chat/cards/notice';
import { pickWorker } from '../../../bot/chat/cards/pickWorker';
import { planForm } from '../../../bot/chat/cards/planForm';
import { prepareNotice } from '../../../bot/chat/cards/prepareNotice';
import { problem } from '../../../bot/chat/cards/problem';
import { receipt } from '../../../bot/chat/cards/receipt';
import { recordActions } from '../../../bot/chat/cards/recordActions';
import { recordDetails } from '../../../bot/chat/cards/recordDetails';
import { recordHeading } from '../../../bot/chat/cards/recordHeading';
import { recordHome } from '../../../bot/chat/cards/recordHome';
import { recordPart } from '../../../bot/chat/cards/recordPart';
import { recordPosted } from '../../../bot/chat/cards/recordPosted';
import { recordPreview } from '../../../bot/chat/cards/recordPreview';
import { reflectionForm } from '../../../bot/chat/cards/reflectionForm';
import { reflectionPreview } from '../../../bot/chat/cards/reflectionPreview';
import { reminder } from '../../../bot/chat/cards/reminder';
import { requestForm } from '../../../bot/chat/cards/requestForm';
import { requestMoveForm } from '../../../bot/chat/cards/requestMoveForm';
import { sessionPlanned } from '../../../bot/chat/cards/sessionPlanned';
import { signNotice } from '../../../bot/chat/cards/signNotice';
import { welcome } from '../../../bot/chat/cards/welcome';
import { refusalText } from '../../../bot/text/refusals';
import { ASIDES } from '../../../bot/text/asides';
import { NOTICES, type PlainNotice } from '../../../bot/text/notices';
import type { Aside } from '../../../bot/supervision/effect';
import { caseSummary, makeRegister } from './caseViews';
import { ctx, NOW } from './cardContext';
import { makeHandover } from './makeHandover';
import { makeLine, makeMine, makeWorkers } from './makeMine';
import { makePreview, makeRecord } from './makeRecord';
import { makeAction, makeSent, makeView } from './makeView';
import { samplePolicy } from './samplePolicy';
import { people, ref, written, type Written } from './written';

/** A card by name, and whether it may stay in a chat. */
export interface Drawn {
  name: string;
  stays: boolean;
  card: Card;
}

const newId = 'new-0001';

/** Every card, drawn with these words of people. */
export function everyCard(w: Written = written): Drawn[] {
  return [...staying(w), ...inPlace(w)];
}

function staying(w: Written): Drawn[] {
  const worker = makeView({}, w);
  const supervisor = makeView({ role: 'supervisor' }, w);
  const sent = makeSent('worker', w);
  const { worker: tom } = people(w);
  const names = [w.worker, 'Nguyễn Thị Lan', 'Siân Bowen-Price'];
  const roles = { isWorker: true, supervises: true, manages: ['North'], team: 'north' };
  const cards: Record<string, Card> = {
    welcome: welcome(
      { name: w.supervisor, ...roles, waiting: [makeLine({}, w)], organisation: ctx.organisation },
      ctx,
    ),
    welcomeRoles: welcome(
      {
        name: 'Helen Oduya',
        isWorker: false,
        supervises: false,
        manages: [],
        roles: ['hr'],
        waiting: [],
        organisation: ctx.organisation,
      },
      ctx,
    ),
    welcomeWorker: welcome(
      {
        name: w.worker,
        isWorker: true,
        supervises: false,
        manages: [],
        waiting: [],
        organisation: ctx.organisation,
      },
      ctx,
    ),
    help: help(roles, ctx),
    helpSeveralTeams: help({ isWorker: true, supervises: false, manages: ['North', 'South'] }, ctx),
    pickWorker: pickWorker({ workers: makeWorkers(names), asked: 'to' }, ctx),
    pickWorkerMany: pickWorker({ workers: makeWorkers([...names, ...names, ...names]) }, ctx),
    groupInTab: groupInTab(ctx),
    planForm: planForm(
      {
        worker: tom,
        kinds: samplePolicy.kinds,
        minutes: samplePolicy.minutes,
        defaults: { minutes: 90, date: '2026-11-03', time: '14:00' },
        newId,
      },
      ctx,
    ),
    sessionPlanned: sessionPlanned(supervisor, ctx),
    prepareNotice: prepareNotice(worker, ctx),
    agendaPost: agendaPost(worker, { titles: false }, ctx),
    requestMoveForm: requestMoveForm(worker, ctx),
    moveForm: moveForm(supervisor, samplePolicy, ctx),
    cancelForm: cancelForm(supervisor, samplePolicy, ctx),
    signNotice: signNotice(sent, ctx),
    recordPosted: recordPosted(
      makeRecord({ closed: true, awaited: [] }, w),
      { webUrl: 'https://files.example/doc' },
      ctx,
    ),
    casesDoor: casesDoor(
      [
        { worker: tom, own: true, cases: caseSummary },
        { worker: tom, own: false, cases: caseSummary },
      ],
      ctx,
    ),
    actionsDoor: actionsDoor(makeMine(w).actions, ctx),
    mySupervision: mySupervision(makeMine(w), ctx),
    mySupervisionNobody: mySupervision({ ...makeMine(w), next: [], supervisors: [] }, ctx),
    digest: digest(
      {
        lines: [
          { text: `${w.worker}: held 3 November, write-up awaited.`, ref },
          { text: 'Nothing else today.' },
        ],
      },
      ctx,
    ),
    handoverSupervisor: handover(makeHandover(w), 'supervisor', ctx),
    handoverPlan: handover({ ...makeHandover(w), next: undefined }, 'supervisor', ctx),
    handoverWorker: handover(makeHandover(w), 'worker', ctx),
    didItHappen: didItHappen(supervisor, ctx),
    reminderWorker: reminder(worker, ctx),
    reminderSupervisor: reminder(supervisor, ctx),
    receipt: receipt(
      'Kept as a draft. Nobody else can read it, or see that you wrote anything.',
      { ref },
      ctx,
    ),
    problem: problem(
      {
        ...refusalText({ code: 'stale' }),
        reference: 'R-4F2A',
        fields: { date: 'Enter a date.' },
        session: worker,
      },
      ctx,
    ),
    ...Object.fromEntries(
      (Object.keys(NOTICES) as PlainNotice[]).map((kind) => [
        `notice-${kind}`,
        notice(kind, makeSent('supervisor', w), ctx),
      ]),
    ),
    requestForm: requestForm(makeMine(w), ctx),
    requestFormStanding: requestForm(
      {
        asks: {
          to: [],
          standing: { to: { id: 'p-0001', name: w.supervisor }, on: '2026-10-30', why: w.why },
          managersAfter: '5 working days',
        },
      },
      ctx,
    ),
    ...Object.fromEntries(
      (Object.keys(ASIDES) as Aside[]).map((about) => [
        `aside-${about}`,
        asideNotice(
          about,
          {
            worker: { id: 'w-0001', name: w.worker },
            by: { id: 'p-0001', name: w.supervisor },
            concern: 'c-0001',
          },
          ctx,
        ),
      ]),
    ),
    noticeMoveRequested: notice('moveRequested', supervisor, ctx),
  };
  return Object.entries(cards).map(([name, card]) => ({ name, stays: true, card }));
}

function inPlace(w: Written): Drawn[] {
  const worker = makeView({}, w);
  const supervisor = makeView({ role: 'supervisor' }, w);
  const record = makeRecord({}, w);
  const cards: Record<string, Card> = {
    accessLogList: accessLogList(
      {
        lines: [
          { at: NOW, text: `${w.supervisor} opened a session.`, yours: false },
          { at: NOW, text: 'You saved the reflection.', yours: true },
          { at: NOW, text: 'Supervision, by itself, sent the reminder.', yours: false, itself: true },
          { at: NOW, text: 'Helen Oduya opened the record.', reason: w.why, yours: false },
        ],
        next: '3',
      },
      ctx,
    ),
    casesForm: casesForm(makeRegister(people(w).worker), ctx),
    reflectionForm: reflectionForm(worker, undefined, ctx),
    reflectionPreview: reflectionPreview(worker, ctx),
    agendaOpenWorker: agendaOpen(worker, { newId }, ctx),
    agendaOpenSupervisor: agendaOpen(supervisor, { newId }, ctx),
    agendaOpenSent: agendaOpen(makeSent('worker', w), { newId }, ctx),
    recordHome: recordHome(supervisor, ctx),
    recordHeading: recordHeading(supervisor, 'performance', ctx),
    recordActions: recordActions(supervisor, newId, ctx),
    recordDetails: recordDetails(supervisor, ctx),
    differenceForm: differenceForm(supervisor, ctx),
    differenceFormWorker: differenceForm(worker, ctx),
    recordPreview: recordPreview(makePreview({}, w), 99, ctx),
    recordPreviewMissing: recordPreview(
      makePreview({ missing: ['The date on which it was held.'] }, w),
      99,
      ctx,
    ),
    recordPartFirst: recordPart(record, 1, ctx),
    recordPartLast: recordPart(record, 99, ctx),
    recordPartFiled: recordPart(
      makeRecord(
        {
          maySign: false,
          closed: true,
          filing: {
            state: 'filed',
            at: NOW,
            webUrl: 'https://files.example/doc',
            driveId: 'd',
            itemId: 'i',
            sha256: '',
          },
        },
        w,
      ),
      99,
      ctx,
    ),
    changeForm: changeForm(record, ctx),
    actionsList: actionsList({ actions: makeView({}, w).actions }, ctx),
    actionWhyForm: actionWhyForm(makeAction({}, w), 'stuck', ctx),
    actionWhyFormDropped: actionWhyForm({ ...makeAction({}, w), ref }, 'dropped', ctx),
  };
  return Object.entries(cards).map(([name, card]) => ({ name, stays: false, card }));
}
