import type { FigureDefinition } from '../../bot/supervision/complianceViews';
import { Card } from '../parts/Card';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { usePrinting } from './usePrinting';

/** On paper, where nothing can be pressed, what each figure counts and its rule stand at the end. */
export function PaperDefinitions({ definitions }: { definitions: readonly FigureDefinition[] }) {
  const layout = useLayout();
  if (!usePrinting()) return null;
  return (
    <Card title={text.figures.counts}>
      <dl className={layout.list}>
        {definitions.map(({ id, title, sentence, rule }) => (
          <div key={id}>
            <dt className={layout.h3}>{title}</dt>
            <dd className={layout.quiet}>
              {sentence} {rule && text.figures.rule(rule)}
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
