import type { MyWorker } from '../../supervision/views';
import { BUTTONS } from '../../text/buttons';
import { LABELS, NEEDED } from '../../text/labels';
import { PLANNING } from '../../text/planningWords';
import { button, openInTab } from './actions';
import { makeCard, type Card, type CardContext, type Part } from './card';
import { actionRow, group, heading, line, note, subheading } from './elements';
import { choiceInput } from './inputs';

/** So many workers have a row each; more of them are a list to choose from. */
const ROWS = 6;

/**
 * Whom to plan with. `asked` is what was typed when it named nobody or several. May stay in a
 * personal chat. With more than six workers, the choice arrives as the input `worker`.
 */
export function pickWorker(
  { workers, asked }: { workers: readonly MyWorker[]; asked?: string },
  ctx: CardContext,
): Card {
  const few = workers.length <= ROWS;
  return makeCard({
    fallbackText: PLANNING.pick,
    body: [
      heading(PLANNING.pickTitle),
      introduction(workers.length, asked),
      ...(few ? workers.map(row) : [choice(workers)]),
    ],
    actions: [
      few
        ? undefined
        : button({ title: BUTTONS.continue, verb: 'show.plan', style: 'positive', without: false }),
      openInTab(ctx.links.home),
    ],
  });
}

function introduction(count: number, asked?: string): Part | undefined {
  if (count === 0) return line(PLANNING.nobody);
  if (asked) return line(PLANNING.asked(asked.slice(0, 60)));
  return count <= ROWS ? line(PLANNING.pick) : undefined;
}

function row({ worker, standing }: MyWorker): Part {
  return group([
    subheading(worker.name),
    standing && note(standing.explanation),
    actionRow([
      button({ title: BUTTONS.planWith(worker.name), verb: 'show.plan', data: { worker: worker.id } }),
    ]),
  ]);
}

function choice(workers: readonly MyWorker[]): Part {
  const choices = workers.map(({ worker }) => ({ id: worker.id, title: worker.name }));
  return choiceInput({ id: 'worker', label: LABELS.worker, choices, required: NEEDED.worker });
}
