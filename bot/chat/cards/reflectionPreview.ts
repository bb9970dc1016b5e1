import { ANSWER_LIMIT, tooLong } from '../../supervision/reflection';
import type { Answer, SessionView } from '../../supervision/views';
import { BUTTONS } from '../../text/buttons';
import { REFLECTION } from '../../text/reflectionWords';
import { button, openSessionInTab, refData } from './actions';
import { caseHints } from './caseHints';
import { bytesOf, makeCard, type Card, type CardContext, type Part } from './card';
import { group, heading, line, note } from './elements';
import { CONTENT_BYTES } from './fit';
import { sharedAnswers } from './sharedAnswers';

/**
 * Exactly what the supervisor will see, before it is shared. Only in answer to a click. Where it
 * cannot be shown whole there is no Share button: nobody shares what they were not shown.
 */
export function reflectionPreview(view: SessionView, ctx: CardContext): Card {
  const { ownReflection, supervisor, ref } = view;
  const data = { ...refData(ref), seen: ownReflection?.version ?? 0 };
  const { body, whole } = previewOf(ownReflection?.questions ?? []);
  return makeCard({
    fallbackText: REFLECTION.previewTitle(supervisor.name),
    body: [
      heading(REFLECTION.previewTitle(supervisor.name)),
      note(view.whoCanSee.reflection),
      ...body,
      ...caseHints(ownReflection?.hints),
      whole ? note(REFLECTION.afterwards(supervisor.name)) : undefined,
    ],
    actions: [
      whole
        ? button({ title: BUTTONS.share(supervisor.name), verb: 'shareReflection', data, style: 'positive' })
        : undefined,
      button({ title: BUTTONS.goOnWriting, verb: 'show.prepare', data }),
      openSessionInTab(ref, ctx),
    ],
  });
}

function previewOf(questions: readonly Answer[]): { body: Part[]; whole: boolean } {
  const long = tooLong(Object.fromEntries(questions.map(({ id, answer }) => [id, answer])))[0];
  const longest = questions.find(({ id }) => id === long);
  if (longest) return { body: [line(REFLECTION.tooLong(longest.answer.length, ANSWER_LIMIT))], whole: false };
  const shown = sharedAnswers(questions);
  if (shown.length === 0) return { body: [line(REFLECTION.nothing)], whole: false };
  if (bytesOf(shown) > CONTENT_BYTES + 4_000) return { body: [line(REFLECTION.cannotPreview)], whole: false };
  return { body: [group(shown, { style: 'emphasis', bleed: false })], whole: true };
}
