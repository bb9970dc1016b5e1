import type { SessionRef } from '../../supervision/session';
import { BUTTONS } from '../../text/buttons';
import { PROBLEM } from '../../text/notices';
import { button, openInTab, openSessionInTab, refData } from './actions';
import { makeCard, type Card, type CardContext } from './card';
import { heading, line, lines, note } from './elements';

/** Why something did not happen, in words, and what is known of how things stand. */
export interface Problem {
  title: string;
  detail: string;
  /** What people quote when they ask for help; it is in the log too. */
  reference: string;
  /** What to mend, a sentence a field. */
  fields?: Record<string, string>;
  /** Where somebody changed it meanwhile: how it stands now. */
  session?: { ref: SessionRef; stateText: string };
}

/** A refusal or a failure. May stay in a chat. */
export function problem({ title, detail, reference, fields = {}, session }: Problem, ctx: CardContext): Card {
  return makeCard({
    fallbackText: `${title}. ${detail}`,
    body: [
      heading(title),
      line(detail),
      ...lines(sentencesOf(fields)),
      session ? line(session.stateText) : undefined,
      note(PROBLEM.reference(reference)),
    ],
    actions: session
      ? [
          button({ title: BUTTONS.howItStands, verb: 'show.session', data: refData(session.ref) }),
          openSessionInTab(session.ref, ctx),
        ]
      : [openInTab(ctx.links.home)],
  });
}

/** Each sentence once; a bare code among them says nothing to a person that the detail does not. */
function sentencesOf(fields: Record<string, string>): string[] {
  return [...new Set(Object.values(fields))].filter((said) => said.includes(' '));
}
