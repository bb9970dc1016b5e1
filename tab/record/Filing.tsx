import type { Filing as FilingFacts } from '../../bot/supervision/record';
import type { RecordView } from '../../bot/supervision/views';
import { dateOf } from '../dates';
import { BusyButton } from '../form/BusyButton';
import { useOnce } from '../form/useOnce';
import { Card } from '../parts/Card';
import { ProblemMessage } from '../parts/ProblemMessage';
import { text } from '../text';
import { useApp } from '../useApp';

/** What became of the document, and another try where it could not be filed. */
export function Filing(props: {
  record: Pick<RecordView, 'ref' | 'number'>;
  filing: FilingFacts;
  reload: () => Promise<void>;
  /** What else there is to say of where it is filed. */
  note?: string;
}) {
  const { api, announce } = useApp();
  const { record, filing, reload, note } = props;
  const once = useOnce();
  const retry = () =>
    once.run(async () => {
      const { done } = await api.operate('retryFiling', { ...record.ref, number: record.number });
      announce(done);
      await reload();
    });
  return (
    <Card title={text.record.filing}>
      <p>{sentenceOf(filing)}</p>
      {note && <p>{note}</p>}
      <ProblemMessage problem={once.problem} />
      {filing.state === 'failed' && (
        <div>
          <BusyButton busy={once.busy} onClick={retry}>
            {text.record.retry}
          </BusyButton>
        </div>
      )}
    </Card>
  );
}

function sentenceOf(filing: FilingFacts): string {
  if (filing.state === 'filed') return text.record.filings.filed(dateOf(filing.at));
  if (filing.state === 'failed') return text.record.filings.failed(filing.why, filing.whatToDo);
  return text.record.filings.waiting;
}
