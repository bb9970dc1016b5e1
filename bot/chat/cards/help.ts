import { COMMANDS, WELCOME, type Roles } from '../../text/welcomeWords';
import { makeCard, type Card, type CardContext } from './card';
import { facts, heading, line } from './elements';
import { rolesActions } from './welcome';

/** What can be typed and pressed, for this person's roles. May stay in a chat. */
export function help(roles: Roles, ctx: CardContext): Card {
  const commands = COMMANDS.filter((command) => command.for(roles));
  return makeCard({
    fallbackText: `${WELCOME.helpTitle}: ${commands.map(({ command }) => command).join(', ')}.`,
    body: [
      heading(WELCOME.helpTitle),
      line(WELCOME.helpHint),
      facts(Object.fromEntries(commands.map(({ command, does }) => [command, does]))),
    ],
    actions: rolesActions(roles, ctx),
  });
}
