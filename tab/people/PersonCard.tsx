import { makeStyles } from '@fluentui/react-components';
import type { MyWorker, SessionLine } from '../../bot/supervision/views';
import { dateOf } from '../dates';
import { MyActions } from '../home/MyActions';
import { SessionEntry } from '../home/SessionEntry';
import { AppLink } from '../parts/AppLink';
import { Quoted } from '../parts/Quoted';
import { StandingMark } from '../parts/StandingMark';
import { useLayout } from '../parts/useLayout';
import { addressOf } from '../routes';
import { text } from '../text';
import { isPlanned } from './needs';
import { PlanButton } from './PlanButton';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gap: '12px 24px',
    gridTemplateColumns: 'minmax(0, 1fr)',
    '@media (min-width: 768px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
  },
});

/** Where a person stands on the page. */
export const placeOf = (worker: string): string => `person-${worker}`;

/** One person: how their supervision stands and why, what is open, and what was agreed. */
export function PersonCard({ entry, reload }: { entry: MyWorker; reload: () => Promise<void> }) {
  const layout = useLayout();
  const styles = useStyles();
  const { worker, functions } = entry;
  return (
    <article className={layout.card}>
      <div className={layout.tight}>
        <h2 id={placeOf(worker.id)} tabIndex={-1} className={layout.h2}>
          {worker.name}
        </h2>
        <p className={layout.quiet}>{functions.join(', ')}</p>
      </div>
      <div className={styles.columns}>
        <Standing entry={entry} />
        <Sessions entry={entry} reload={reload} />
      </div>
      {entry.actions.length > 0 && <Actions entry={entry} reload={reload} />}
    </article>
  );
}

function Standing({ entry: { worker, standing, asked, cases } }: { entry: MyWorker }) {
  const layout = useLayout();
  return (
    <div className={layout.tight}>
      {asked && (
        <Quoted>
          <p className={layout.h3}>{text.people.asked(dateOf(asked.on))}</p>
          {asked.why && <p className={layout.words}>{asked.why}</p>}
          <p className={layout.quiet}>{text.people.askedWho}</p>
        </Quoted>
      )}
      {standing && <StandingMark state={standing.state} />}
      {standing && <p>{standing.explanation}</p>}
      {standing && <p className={layout.quiet}>{agreementText(standing.agreement)}</p>}
      {standing?.reach && <p>{standing.reach}</p>}
      <p>
        <AppLink to={addressOf.file(worker.id)} name={text.files.earlierOf(worker.name)}>
          {text.files.earlier}
        </AppLink>
      </p>
      {cases && (
        <p>
          {cases.text}{' '}
          <AppLink to={addressOf.cases(worker.id)} name={text.cases.openOf(worker.name)}>
            {text.cases.openShort}
          </AppLink>
        </p>
      )}
    </div>
  );
}

function agreementText({
  state,
  signedOn,
  reviewDue,
}: NonNullable<MyWorker['standing']>['agreement']): string {
  const words = text.people.agreement;
  if (state === 'reviewDue' && reviewDue) return words.reviewDue(dateOf(reviewDue));
  return signedOn ? words.current(dateOf(signedOn)) : words.none;
}

function Sessions({ entry, reload }: { entry: MyWorker; reload: () => Promise<void> }) {
  const layout = useLayout();
  const { open, worker } = entry;
  return (
    <div className={layout.stack}>
      {!open.some(isPlanned) && <p>{text.people.noSession}</p>}
      {open.map((line, place) => (
        <SessionEntry key={line.ref.session} line={line} words={wayIn(line)} primary={place === 0} />
      ))}
      <PlanButton worker={worker} reload={reload} />
    </div>
  );
}

const wayIn = ({ state }: SessionLine): string => text.people.ways[state];

function Actions({ entry, reload }: { entry: MyWorker; reload: () => Promise<void> }) {
  const { actions } = entry;
  const overdue = actions.filter((action) => action.overdue).length;
  return (
    <details>
      <summary>{text.people.actions(actions.length, overdue)}</summary>
      <MyActions actions={actions} none="" reload={reload} />
    </details>
  );
}
