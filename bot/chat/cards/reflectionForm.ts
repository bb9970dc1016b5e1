import { ANSWER_LIMIT } from '../../supervision/reflection';
import type { Answer, SessionView } from '../../supervision/views';
import { BUTTONS } from '../../text/buttons';
import { REFLECTION } from '../../text/reflectionWords';
import { asksAgain, button, openSessionInTab, refData } from './actions';
import { bytesOf, makeCard, type Card, type CardContext, type Part } from './card';
import { group, heading, line, note, subheading } from './elements';
import { CONTENT_BYTES } from './fit';
import { longText } from './inputs';
import type { FieldErrors } from './policyForCards';

/**
 * The open questions with what the worker has written so far. Only in answer to a click. An answer
 * too long for a card has no input here, so saving leaves it as it is; operations keep answers
 * that are not sent. The preview button carries the inputs along, to be saved first.
 */
export function reflectionForm(view: SessionView, errors: FieldErrors | undefined, ctx: CardContext): Card {
  const { ownReflection, supervisor, ref, may } = view;
  const data = { ...refData(ref), seen: ownReflection?.version ?? 0 };
  return makeCard({
    fallbackText: REFLECTION.title,
    body: [
      heading(REFLECTION.title),
      line(ownReflection?.shared ? REFLECTION.sharedBefore(supervisor.name) : REFLECTION.optional),
      note(view.whoCanSee.reflection),
      ...questions(ownReflection?.questions ?? [], errors ?? {}),
    ],
    actions: [
      button({ title: BUTTONS.keepDraft, verb: 'saveReflection', data, style: 'positive' }),
      button({ title: BUTTONS.preview(supervisor.name), verb: 'show.preview', data, without: false }),
      may.withdrawReflection
        ? button({ title: BUTTONS.takeBack, verb: 'withdrawReflection', data, without: true })
        : undefined,
      may.fileReflection ? inRecordButton(view) : undefined,
      may.deleteReflection
        ? asksAgain(BUTTONS.deleteReflection, REFLECTION.deleteWarning, deleteButton(view))
        : undefined,
      openSessionInTab(ref, ctx),
    ],
  });
}

function deleteButton({ ref }: SessionView): Part {
  return button({
    title: BUTTONS.deleteNow,
    verb: 'deleteReflection',
    data: refData(ref),
    style: 'destructive',
    without: true,
  });
}

/** What was shared goes into the filed record only if the worker says so, and comes out again likewise. */
function inRecordButton({ ref, ownReflection }: SessionView): Part {
  const inRecord = !ownReflection?.inRecord;
  const title = inRecord ? BUTTONS.addToRecord : BUTTONS.takeFromRecord;
  return button({ title, verb: 'fileReflection', data: { ...refData(ref), inRecord }, without: true });
}

function questions(answers: readonly Answer[], errors: FieldErrors): Part[] {
  let room = CONTENT_BYTES;
  return answers.flatMap((answer) => {
    const size = bytesOf(answer.answer);
    if (size > room) return [kept(answer)];
    room -= size;
    return [input(answer, errors)];
  });
}

function input({ id, question, hint, answer }: Answer, errors: FieldErrors): Part {
  const error = errors[`a_${id}`] ?? errors[id];
  return longText({
    id: `a_${id}`,
    label: hint ? `${question} ${hint}` : question,
    ...(answer && { value: answer }),
    ...(error && { error }),
  });
}

function kept({ question, answer }: Answer): Part {
  const said =
    answer.length > ANSWER_LIMIT
      ? REFLECTION.tooLong(answer.length, ANSWER_LIMIT)
      : REFLECTION.tooBig(answer.length);
  return group([subheading(question), line(said)]);
}
