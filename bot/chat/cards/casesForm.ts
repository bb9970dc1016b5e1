import type { CaseLine, CaseRegister } from '../../supervision/caseViews';
import { CASES } from '../../text/caseCards';
import { BUTTONS } from '../../text/buttons';
import { button, openInTab } from './actions';
import { makeCard, type Card, type CardContext, type Part } from './card';
import { heading, line, note } from './elements';
import { dateInput, fewChoices } from './inputs';

/** More than these are ticked in the tab: the card stays well below what a message takes. */
const MOST = 40;

/** Which cases were supervised on a day, those due first. Holds references: only ever the answer to a click. */
export function casesForm(register: CaseRegister, ctx: CardContext): Card {
  const { worker, lines, countsText, asOf, whoCanSee } = register;
  const title = CASES.formTitle(worker.name);
  const tab = openInTab(ctx.links.cases(worker.id));
  if (lines.length === 0)
    return makeCard({
      fallbackText: `${title}. ${countsText}`,
      body: [heading(title), line(countsText)],
      actions: [tab],
    });
  return makeCard({
    fallbackText: `${title}. ${countsText}`,
    body: [
      heading(title),
      line(countsText),
      note(whoCanSee),
      dateInput({ id: 'on', label: CASES.on, value: asOf, max: asOf, required: CASES.onNeeded }),
      fewChoices({
        id: 'depth',
        label: CASES.depth,
        choices: CASES.depths,
        value: 'full',
        required: CASES.depthNeeded,
      }),
      which(lines.slice(0, MOST), asOf),
      lines.length > MOST ? note(CASES.moreInTab(lines.length - MOST)) : undefined,
      note(CASES.apart),
    ],
    actions: [
      button({
        title: BUTTONS.save,
        verb: 'superviseCases',
        data: { worker: worker.id },
        style: 'positive',
      }),
      tab,
    ],
  });
}

function which(lines: readonly CaseLine[], today: string): Part {
  const choices = lines.map(({ id, reference, dueBy }) => ({
    id,
    title: CASES.choice(reference, dueBy, today),
  }));
  const input = fewChoices({ id: 'picked', label: CASES.which, choices, required: CASES.whichNeeded });
  return { ...input, isMultiSelect: true };
}
