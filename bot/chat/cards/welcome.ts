import { BUTTONS } from '../../text/buttons';
import { WELCOME, type Roles } from '../../text/welcomeWords';
import { button, openInTab } from './actions';
import { makeCard, type Card, type CardContext, type Part } from './card';
import { heading, line, lines, note, subheading } from './elements';
import { sessionLines, type ThinLine } from './sessionLines';

/** Whom the app greets, and what waits for them. */
export interface Greeted extends Roles {
  name: string;
  /** Names of the teams they manage. */
  manages: string[];
  waiting: readonly ThinLine[];
  organisation: string;
}

/** The greeting: what this is for, who can see what, what is waiting. May stay in a personal chat. */
export function welcome(greeted: Greeted, ctx: CardContext): Card {
  const can = WELCOME.canDo(greeted);
  return makeCard({
    fallbackText: WELCOME.what(greeted.organisation),
    body: [
      heading(WELCOME.title(greeted.name)),
      line(WELCOME.what(greeted.organisation)),
      ...lines(can.length > 0 ? can : [WELCOME.nobody]),
      subheading(WELCOME.waiting),
      ...(greeted.waiting.length > 0 ? sessionLines(greeted.waiting) : [line(WELCOME.noted)]),
      subheading(WELCOME.whoTitle),
      ...WELCOME.who.map(note),
    ],
    actions: rolesActions(greeted, ctx),
  });
}

/** The ways on for somebody with these roles. */
export function rolesActions(
  { isWorker, supervises, manages, team }: Roles,
  ctx: CardContext,
): (Part | undefined)[] {
  return [
    supervises ? button({ title: BUTTONS.planSession, verb: 'show.start', style: 'positive' }) : undefined,
    isWorker ? button({ title: BUTTONS.mySupervision, verb: 'show.mine' }) : undefined,
    isWorker || supervises ? button({ title: BUTTONS.myActions, verb: 'show.actions' }) : undefined,
    button({ title: BUTTONS.help, verb: 'show.help' }),
    wayToTab(manages, team, ctx),
  ];
}

/** To the one team that somebody manages, or to the choice among several. */
function wayToTab(manages: readonly string[], team: string | undefined, { links }: CardContext): Part {
  if (team) return openInTab(links.team(team), BUTTONS.openTeam);
  return manages.length > 0
    ? openInTab(links.teams, BUTTONS.openTeams)
    : openInTab(links.home, BUTTONS.openTab);
}
