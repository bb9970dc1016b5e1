import type { CaseLine } from '../../bot/supervision/caseViews';
import { dateOf } from '../dates';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';

/** When a case was supervised and how, newest first, and whether its decision is ticked as recorded. */
export function CaseHistory({ line }: { line: CaseLine }) {
  const layout = useLayout();
  return (
    <div className={layout.tight}>
      <p>{text.cases.since(dateOf(line.openedOn))}</p>
      {line.supervised.length === 0 && <p>{text.cases.noHistory}</p>}
      <ul className={layout.tight}>
        {line.supervised.map((one) => (
          <li key={one.on}>{sentence(one)}</li>
        ))}
      </ul>
      <p className={layout.quiet}>{text.team.rule(line.rule)}</p>
    </div>
  );
}

function sentence({ on, depth, by, enteredOn, recordedOn }: CaseLine['supervised'][number]): string {
  return [
    text.cases.line(dateOf(on), text.cases.depths[depth], by),
    ...(enteredOn ? [text.cases.entered(dateOf(enteredOn))] : []),
    recordedOn ? text.cases.recorded(dateOf(recordedOn)) : text.cases.notRecorded,
  ].join('; ');
}
