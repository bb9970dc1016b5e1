import type { SessionRef } from '../../supervision/session';
import type { OperationName } from '../../supervision/operationName';
import { BUTTONS } from '../../text/buttons';
import type { CardContext, Part } from './card';

/** What a click asks for: an operation by its name, or something to be shown. */
export type Verb = OperationName | 'removeDraftAction' | ShowVerb;

/** What can be asked to be shown; none of these changes anything. */
export type ShowVerb =
  | 'show.start'
  | 'show.plan'
  | 'show.session'
  | 'show.prepare'
  | 'show.preview'
  | 'show.move'
  | 'show.requestMove'
  | 'show.cancel'
  | 'show.write'
  | 'show.heading'
  | 'show.actionsForm'
  | 'show.details'
  | 'show.difference'
  | 'show.recordPreview'
  | 'show.record'
  | 'show.change'
  | 'show.actions'
  | 'show.stuck'
  | 'show.cases'
  | 'show.mine'
  | 'show.log'
  | 'show.request'
  | 'show.help';

/** What a click carries: ids, the version that was seen, a hash. Never what people wrote. */
export interface ActionData {
  worker?: string;
  session?: string;
  seen?: number;
  number?: number;
  hash?: string;
  action?: string;
  item?: string;
  heading?: string;
  /** The heading to go on to after saving. */
  next?: string;
  part?: number;
  state?: string;
  agreed?: boolean;
  asked?: boolean;
  inRecord?: boolean;
  sign?: boolean;
  stance?: string;
}

interface Click {
  title: string;
  verb: Verb;
  data?: ActionData;
  style?: 'positive' | 'destructive';
  /** Send no inputs along: going somewhere else neither checks nor carries what was typed. */
  without?: boolean;
}

/**
 * A button. `Action.Execute` answers in place; where a client does not know it, `Action.Submit`
 * sends the same as a message (TEAMS.md C 6, 11).
 */
export function button({ title, verb, data = {}, style, without }: Click): Part {
  const look = {
    title,
    ...(style && { style }),
    ...((without ?? verb.startsWith('show.')) && { associatedInputs: 'none' }),
  };
  const fallback = { type: 'Action.Submit', ...look, data: { verb, ...data } };
  return { type: 'Action.Execute', ...look, verb, data: { ...data }, fallback };
}

/** A button that asks again before it does what cannot be undone; nothing is sent until the second one is pressed. */
export function asksAgain(title: string, warning: string, sure: Part): Part {
  const body = [{ type: 'TextBlock', text: warning, wrap: true }];
  return { type: 'Action.ShowCard', title, card: { type: 'AdaptiveCard', body, actions: [sure] } };
}

/**
 * The same form in a dialog, where the client has them. Teams asks for it by `task/fetch` and shows it
 * beside the chat. Source: Microsoft Learn, "Use dialogs from bots".
 */
export function inDialog(verb: ShowVerb, data: ActionData, { dialogs }: CardContext): Part | undefined {
  if (!dialogs) return undefined;
  return {
    type: 'Action.Submit',
    title: BUTTONS.inDialog,
    associatedInputs: 'none',
    data: { msteams: { type: 'task/fetch' }, verb, ...data },
  };
}

/** A link to the same place in the tab. */
export function openInTab(url: string, title = 'Open in the tab'): Part {
  return { type: 'Action.OpenUrl', title, url };
}

/** The link that every card about a session has. */
export function openSessionInTab(ref: SessionRef, { links }: CardContext): Part {
  return openInTab(links.session(ref));
}

/** Ids of a session for a button. */
export function refData({ worker, session }: SessionRef): { worker: string; session: string } {
  return { worker, session };
}
