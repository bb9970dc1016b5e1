import { makeStyles } from '@fluentui/react-components';
import type { AuditRef, AuditView } from '../../bot/supervision/auditViews';
import { dateOf } from '../dates';
import { Card } from '../parts/Card';
import { DownloadRecord } from '../parts/DownloadRecord';
import { Loading } from '../parts/Loading';
import { PageProblem } from '../parts/PageProblem';
import { PageTitle } from '../parts/PageTitle';
import { ProblemMessage } from '../parts/ProblemMessage';
import { useLayout } from '../parts/useLayout';
import { CorrectRecord } from '../record/CorrectRecord';
import { Filing } from '../record/Filing';
import { text } from '../text';
import { useApp } from '../useApp';
import { useResource, type Resource } from '../useResource';
import { AuditBody } from './AuditBody';
import { AuditForm } from './AuditForm';
import { AuditRecords } from './AuditRecords';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gap: '16px',
    alignItems: 'start',
    gridTemplateColumns: 'minmax(0, 1fr)',
    '@media (min-width: 1024px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
  },
});

/** An examination of a supervision file: its records beside the form, or what came of it. */
export function AuditPage({ at }: { at: AuditRef }) {
  const audit = useResource<AuditView>(`/api/audits/${at.worker}/${at.session}`);
  const layout = useLayout();
  const { value: view, problem, reload } = audit;
  if (!view) return problem ? <PageProblem problem={problem} retry={reload} /> : <Loading />;
  return (
    <div className={layout.stack}>
      <PageTitle title={text.audit.title(view.worker.reference)}>
        <p>{view.drawn}</p>
      </PageTitle>
      <ProblemMessage problem={problem} retry={reload} />
      {view.completed ? (
        <Completed view={view} completed={view.completed} reload={reload} />
      ) : (
        <Examining view={view} audit={audit} />
      )}
    </div>
  );
}

function Examining({ view, audit }: { view: AuditView; audit: Resource<AuditView> }) {
  const styles = useStyles();
  const layout = useLayout();
  if (!view.form) return null;
  const { correcting } = view;
  return (
    <div className={styles.columns}>
      <div className={layout.stack}>
        <About view={view} />
        {correcting && (
          <p className={layout.words}>{text.audit.correctingNow(correcting.of, correcting.why)}</p>
        )}
        {!view.correcting && <AuditRecords records={view.form.records} />}
      </div>
      <AuditForm view={view} form={view.form} audit={audit} />
    </div>
  );
}

function Completed(props: {
  view: AuditView;
  completed: NonNullable<AuditView['completed']>;
  reload: () => Promise<void>;
}) {
  const { view, completed, reload } = props;
  const { me } = useApp();
  const layout = useLayout();
  const { on, reference, number, filing, corrects, earlier } = completed;
  const numbers = me.id === view.auditor.id ? [] : [number, ...earlier];
  return (
    <div className={`${layout.stack} ${layout.reading}`}>
      <About view={view} />
      <Card title={completed.text.title} whoCanSee={view.whoCanSee}>
        <p>{text.audit.completed(dateOf(on), reference)}</p>
        {corrects && (
          <p>{text.audit.corrected(dateOf(corrects.correctedOn), corrects.number, corrects.why)}</p>
        )}
        {numbers.length > 0 && (
          <div className={layout.row}>
            {numbers.map((one) => (
              <DownloadRecord
                key={one}
                at={view.ref}
                number={one}
                fileName={text.audit.fileName(reference, one)}
                {...(one !== number && { title: text.audit.earlier(one) })}
              />
            ))}
          </div>
        )}
        <AuditBody audit={completed.text} />
      </Card>
      {view.mayCorrect && (
        <CorrectRecord what="correctAudit" at={{ ref: view.ref, number }} onOpened={reload} />
      )}
      {filing && <Filing record={{ ref: view.ref, number }} filing={filing} reload={reload} />}
    </div>
  );
}

function About({ view }: { view: AuditView }) {
  const layout = useLayout();
  const facts = [
    [text.audit.worker, `${view.worker.name} (${view.worker.reference})`],
    [text.audit.supervisor, view.supervisor.name],
    [text.audit.auditor, view.auditor.name],
    [text.audit.period, text.audit.fromTo(dateOf(view.period.from), dateOf(view.period.to))],
    ...(view.form && !view.correcting ? [[text.audit.until, dateOf(view.until)]] : []),
  ];
  return (
    <Card title={view.title}>
      <dl className={layout.tight}>
        {facts.map(([term, fact]) => (
          <div key={term} className={layout.row}>
            <dt className={layout.quiet}>{term}</dt>
            <dd className={layout.words}>{fact}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
