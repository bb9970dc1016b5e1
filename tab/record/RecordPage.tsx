import { Link, mergeClasses } from '@fluentui/react-components';
import type { Answers } from '../../bot/api/contract';
import type { SessionRef } from '../../bot/supervision/session';
import type { RecordView } from '../../bot/supervision/views';
import { dateOf } from '../dates';
import { InPost } from '../form/InPost';
import { AppLink } from '../parts/AppLink';
import { Card } from '../parts/Card';
import { DownloadRecord } from '../parts/DownloadRecord';
import { Loading } from '../parts/Loading';
import { PageProblem } from '../parts/PageProblem';
import { PageTitle } from '../parts/PageTitle';
import { ProblemMessage } from '../parts/ProblemMessage';
import { useLayout } from '../parts/useLayout';
import { goTo } from '../goTo';
import { addressOf } from '../routes';
import { text } from '../text';
import { useResource } from '../useResource';
import { CorrectRecord } from './CorrectRecord';
import { Filing } from './Filing';
import { OpenWithReason } from './OpenWithReason';
import { OtherVersions } from './OtherVersions';
import { RecordBody } from './RecordBody';
import { Signatures } from './Signatures';
import { SignRecord } from './SignRecord';

/** One version of a record: the whole text first, then who signed it, then what one may say to it. */
export function RecordPage({ at }: { at: SessionRef & { number: number } }) {
  const address = `/api/records/${at.worker}/${at.session}/${at.number}`;
  const { value: record, problem, reload } = useResource<Answers['record']>(address);
  const layout = useLayout();
  if (problem?.answer.code === 'reasonNeeded') return <OpenWithReason at={at} />;
  if (!record) return problem ? <PageProblem problem={problem} retry={reload} /> : <Loading />;
  return (
    <div className={mergeClasses(layout.stack, layout.reading)}>
      <PageTitle title={text.record.title(dateOf(record.text.heldOn))}>
        <p>{record.stateText}</p>
      </PageTitle>
      <ProblemMessage problem={problem} retry={reload} />
      <OtherVersions record={record} />
      <Ways record={record} />
      <Card title={text.record.whole} whoCanSee={record.whoCanSee}>
        <RecordBody record={record} />
      </Card>
      <Signatures record={record} />
      {record.maySign && (
        <InPost worker={record.text.worker} supervisor={record.text.supervisor}>
          <SignRecord record={record} reload={reload} />
        </InPost>
      )}
      {record.mayCorrect && (
        <CorrectRecord
          what="correctRecord"
          at={record}
          onOpened={() => goTo(addressOf.session(record.ref))}
        />
      )}
      {record.filing && (
        <Filing record={record} filing={record.filing} reload={reload} note={folderNote(record)} />
      )}
    </div>
  );
}

/** Of a group's folder, to whom it is not open. */
function folderNote({ filing, mayOpenFiled, text: { participants } }: RecordView): string | undefined {
  const isClosed = participants !== undefined && filing?.state === 'filed' && !mayOpenFiled;
  return isClosed ? text.group.folderClosed : undefined;
}

function Ways({ record }: { record: RecordView }) {
  const layout = useLayout();
  const { filing, ref, number, mayOpenFiled } = record;
  return (
    <div className={layout.row} data-screen>
      <AppLink to={addressOf.session(ref)}>{text.record.toSession}</AppLink>
      {record.closed && (
        <DownloadRecord
          at={ref}
          number={number}
          fileName={text.record.fileName(record.text.reference, number)}
        />
      )}
      {filing?.state === 'filed' && mayOpenFiled && (
        <Link href={filing.webUrl} target="_blank" rel="noreferrer" inline>
          {text.record.inSharePoint}
        </Link>
      )}
    </div>
  );
}
