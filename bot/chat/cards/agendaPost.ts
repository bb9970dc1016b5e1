import type { SessionRef } from '../../supervision/session';
import type { SessionView } from '../../supervision/views';
import { AGENDA } from '../../text/agendaWords';
import { BUTTONS } from '../../text/buttons';
import { dayInWords, londonDay, whenInWords } from '../../text/dates';
import { PLANNING } from '../../text/planningWords';
import { button, openSessionInTab, refData } from './actions';
import { makeCard, type Card, type CardContext } from './card';
import { facts, heading, line, lines, note, subheading } from './elements';

/** All that the agenda's card in a chat is drawn from: by type there is nothing here that people wrote, but for titles an organisation chose to show. */
export interface PostedAgenda {
  ref: SessionRef;
  kindTitle: string;
  plannedAt: string;
  minutes: number;
  worker: string;
  supervisor: string;
  headings: string[];
  counts: { items: number; actions: number; due: number };
  /** Only where the organisation's setting shows item titles in chat. */
  titles?: string[];
}

/** Takes out of a view what may stay in a chat. Whether anything was prepared or shared is not part of it. */
function postedAgenda(view: SessionView, { titles }: { titles: boolean }): PostedAgenda {
  return {
    ref: view.ref,
    kindTitle: view.kindTitle,
    plannedAt: view.session.plannedAt,
    minutes: view.session.plannedMinutes,
    worker: view.worker.name,
    supervisor: view.supervisor.name,
    headings: view.headings.map(({ title }) => title),
    counts: { items: view.session.items.length, actions: view.actions.length, due: view.due.length },
    ...(titles && { titles: view.session.items.map(({ text }) => text) }),
  };
}

/** The agenda's card that stays in a chat; the same for everyone there, and Open answers each with their own view. */
export function agendaPost(view: SessionView, options: { titles: boolean }, ctx: CardContext): Card {
  return draw(postedAgenda(view, options), ctx);
}

const TITLES = 10;

function draw(agenda: PostedAgenda, ctx: CardContext): Card {
  const { ref, kindTitle, plannedAt, counts, titles = [] } = agenda;
  const today = londonDay(ctx.now);
  const title = AGENDA.title(kindTitle, dayInWords(londonDay(plannedAt), today));
  return makeCard({
    fallbackText: `${title}: ${AGENDA.between(agenda.worker, agenda.supervisor)}. ${AGENDA.counts(counts.items, counts.actions, counts.due)}`,
    body: [
      heading(title),
      line(AGENDA.between(agenda.worker, agenda.supervisor)),
      facts({
        [PLANNING.when]: whenInWords(plannedAt, today),
        [PLANNING.length]: PLANNING.minutes(agenda.minutes),
      }),
      subheading(AGENDA.headings),
      ...lines(agenda.headings),
      line(AGENDA.counts(counts.items, counts.actions, counts.due)),
      ...lines(titles.slice(0, TITLES).map((text) => text.slice(0, 120))),
      note(AGENDA.openAnswersYou),
    ],
    actions: [
      button({ title: BUTTONS.open, verb: 'show.session', data: refData(ref), style: 'positive' }),
      openSessionInTab(ref, ctx),
    ],
  });
}
