/** An Adaptive Card 1.5 as JSON (1.5 since `Action.Execute` asks for it in Teams). */
export type Card = object;

/** A part of a card's body or of its row of actions, as JSON. */
export type Part = Record<string, unknown>;

/** Where the same thing opens in the tab. Deep links carry ids only, never names. */
export interface Links {
  session(ref: { worker: string; session: string }): string;
  record(ref: { worker: string; session: string }, number: number): string;
  team(id: string): string;
  cases(worker: string): string;
  concern(ref: { worker: string; concern: string }): string;
  /** The people whom one supervises. */
  people: string;
  /** The choice of the teams that one manages. */
  teams: string;
  audit(ref: { worker: string; session: string }): string;
  /** Records of others, and who asks to be let into a file. */
  files: string;
  file(worker: string): string;
  /** What is open for the data protection officer. */
  protection: string;
  /** The form that forms a group. */
  newGroup: string;
  home: string;
}

/** What every card needs besides its facts; passed last. */
export interface CardContext {
  links: Links;
  /** ISO instant. */
  now: string;
  organisation: string;
  /** The client opens dialogs: Teams does, the Agents Playground does not. */
  dialogs?: boolean;
}

/** The largest card, in UTF-8 bytes (DESIGN "In chat"; a Teams message may have more). */
export const CARD_BYTES = 25_000;

/** Not Node's Buffer: the tab draws cards too. */
const UTF8 = new TextEncoder();

/** The size of a card or of a part of one, in UTF-8 bytes of its JSON. */
export function bytesOf(part: unknown): number {
  return UTF8.encode(JSON.stringify(part)).length;
}

/** What `makeCard` puts together; `undefined` parts are left out, so that a card can be written as a list. */
export interface CardParts {
  /** One line for notifications and clients that cannot draw the card: who, what, by when. */
  fallbackText: string;
  body: (Part | undefined)[];
  actions?: (Part | undefined)[];
}

/** Puts a card together. */
export function makeCard({ fallbackText, body, actions = [] }: CardParts): Card {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    fallbackText,
    body: body.filter((part) => part !== undefined),
    ...(actions.some(Boolean) && { actions: actions.filter((part) => part !== undefined) }),
  };
}
