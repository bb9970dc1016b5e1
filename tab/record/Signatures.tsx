import type { RecordView } from '../../bot/supervision/views';
import { dateOf, dayOf, timeOf } from '../dates';
import { Card } from '../parts/Card';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';

/** Who signed and when, who has not, what no longer counts, and what people said to the record. */
export function Signatures({ record }: { record: RecordView }) {
  const layout = useLayout();
  const lines = linesOf(record);
  return (
    <Card title={text.record.signatures}>
      {lines.length === 0 && <p>{text.record.noSignatures}</p>}
      <ul className={layout.tight}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Said
        title={text.record.statements}
        said={record.statements.map(({ by, at, stance, text: words }) => ({
          who: `${by.name}, ${dateOf(at)}: ${text.record.stances[stance]}`,
          words,
        }))}
      />
      <Said
        title={text.record.changeRequests}
        said={record.changeRequests.map(({ by, at, text: words }) => ({
          who: `${by}, ${dateOf(at)}`,
          words,
        }))}
      />
    </Card>
  );
}

const momentOf = (at: string): string => `${dayOf(at)}, ${timeOf(at)}`;

function linesOf(record: RecordView): string[] {
  return [
    ...record.signatures.map(({ by, at }) => text.record.signed(by.name, momentOf(at))),
    ...record.unsigned.map(({ name, reason }) => text.record.unsigned(name, reason)),
    ...(record.closed
      ? []
      : record.awaited.map(({ name }) => text.record.awaited(name, dateOf(record.signBy)))),
    ...record.voided.map(({ by, at, why }) =>
      text.record.voided(by, momentOf(at), text.record.voidedWhy[why] ?? why),
    ),
  ];
}

function Said({ title, said }: { title: string; said: { who: string; words?: string }[] }) {
  const layout = useLayout();
  if (said.length === 0) return null;
  return (
    <div className={layout.tight}>
      <h3 className={layout.h3}>{title}</h3>
      <ul className={layout.list}>
        {said.map(({ who, words }, place) => (
          <li key={place} className={layout.entry}>
            <p className={layout.quiet}>{who}</p>
            {words && <p className={layout.words}>{words}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}
