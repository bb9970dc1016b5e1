import { Button, makeStyles, Skeleton, SkeletonItem } from '@fluentui/react-components';
import { CalendarAdd20Regular } from '@fluentui/react-icons';
import { lazy, Suspense, useState } from 'react';
import type { Answers } from '../../bot/api/contract';
import type { MyWorker } from '../../bot/supervision/views';
import { AppLink } from '../parts/AppLink';
import { Card } from '../parts/Card';
import { ProblemMessage } from '../parts/ProblemMessage';
import { StandingMark } from '../parts/StandingMark';
import { useLayout } from '../parts/useLayout';
import { addressOf } from '../routes';
import { text } from '../text';
import { useResource } from '../useResource';
import { SessionEntry } from './SessionEntry';

const PlanSession = lazy(() => import('./PlanSession').then((form) => ({ default: form.PlanSession })));

const useStyles = makeStyles({
  entry: {
    display: 'grid',
    gap: '12px 24px',
    gridTemplateColumns: 'minmax(0, 1fr)',
    '@media (min-width: 768px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
  },
});

/** The people whom one supervises: how each stands, what is open, and a session to plan. */
export function MyTeam() {
  const { value, problem, reload } = useResource<Answers['myTeam']>('/api/my-team');
  const layout = useLayout();
  return (
    <Card title={text.home.team}>
      <ProblemMessage problem={problem} retry={reload} />
      {!value && !problem && <Waiting />}
      {value?.workers.length === 0 && <p>{text.home.noTeam}</p>}
      <ul className={layout.list}>
        {value?.workers.map((entry) => (
          <li key={`${entry.worker.id} ${entry.pairing}`} className={layout.entry}>
            <WorkerEntry entry={entry} reload={reload} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Waiting() {
  return (
    <Skeleton aria-label={text.shell.loading}>
      <SkeletonItem size={96} />
    </Skeleton>
  );
}

function WorkerEntry({ entry, reload }: { entry: MyWorker; reload: () => Promise<void> }) {
  const layout = useLayout();
  const styles = useStyles();
  const [planning, setPlanning] = useState(false);
  const { worker, standing, open, functions, cases } = entry;
  return (
    <div className={styles.entry}>
      <div className={layout.tight}>
        <h3 className={layout.h3}>{worker.name}</h3>
        <p className={layout.quiet}>{functions.join(', ')}</p>
        {standing && <StandingMark state={standing.state} />}
        {standing && <p>{standing.explanation}</p>}
        {standing?.reach && <p>{standing.reach}</p>}
        {cases && (
          <p>
            {cases.text}{' '}
            <AppLink to={addressOf.cases(worker.id)} name={text.cases.openOf(worker.name)}>
              {text.cases.openShort}
            </AppLink>
          </p>
        )}
      </div>
      <div className={layout.stack}>
        {open.map((line) => (
          <SessionEntry key={line.ref.session} line={line} words={text.home.open} />
        ))}
        <div>
          <Button
            icon={<CalendarAdd20Regular />}
            aria-label={text.home.planWith(worker.name)}
            aria-expanded={planning}
            onClick={() => setPlanning(!planning)}
          >
            {text.home.plan}
          </Button>
        </div>
        {planning && (
          <Suspense fallback={<Waiting />}>
            <PlanSession worker={worker} onDone={reload} onClose={() => setPlanning(false)} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
