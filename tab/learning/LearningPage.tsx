import { Button, mergeClasses } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Answers } from '../../bot/api/contract';
import type { LearningView } from '../../bot/supervision/ownViews';
import { whoSees } from '../../bot/text/whoSees';
import { dateOf } from '../dates';
import { Card } from '../parts/Card';
import { Loading } from '../parts/Loading';
import { PageProblem } from '../parts/PageProblem';
import { PageTitle } from '../parts/PageTitle';
import { ProblemMessage } from '../parts/ProblemMessage';
import { useLayout } from '../parts/useLayout';
import { WhoCanSee } from '../parts/WhoCanSee';
import { text } from '../text';
import { useApp } from '../useApp';
import { useResource, type Resource } from '../useResource';
import { Entry } from './Entry';
import { EntryForm } from './EntryForm';
import { entryBegun } from './learningSaving';

/** One's own learning log: what one did and learnt, kept for oneself, shared entry by entry. */
export function LearningPage() {
  const { value, problem, reload } = useResource<Answers['learning']>('/api/learning');
  if (!value) return problem ? <PageProblem problem={problem} retry={reload} /> : <Loading />;
  return <Log value={value} problem={problem} reload={reload} />;
}

function Log({
  value,
  problem,
  reload,
}: Omit<Resource<Answers['learning']>, 'put'> & { value: LearningView }) {
  const { me } = useApp();
  const layout = useLayout();
  const [fresh, setFresh] = useState(() => entryBegun(me.id, value));
  const close = () => {
    setFresh(undefined);
    void reload();
  };
  return (
    <div className={mergeClasses(layout.stack, layout.reading)}>
      <PageTitle title={text.learning.title}>
        <WhoCanSee>{`${whoSees(['learning', 'saveLearning'], 'worker')} ${text.learning.yours}`}</WhoCanSee>
      </PageTitle>
      <ProblemMessage problem={problem} retry={reload} />
      <Year year={value.year} />
      {fresh ? (
        <EntryForm key={fresh} id={fresh} log={value} reload={reload} onClose={close} />
      ) : (
        <div>
          <Button appearance="primary" icon={<Add20Regular />} onClick={() => setFresh(crypto.randomUUID())}>
            {text.learning.add}
          </Button>
        </div>
      )}
      {value.entries.length === 0 && !fresh && <p>{text.learning.none}</p>}
      <ul className={layout.stack}>
        {value.entries
          .filter(({ id }) => id !== fresh)
          .map((entry) => (
            <li key={entry.id}>
              <Entry entry={entry} log={value} reload={reload} />
            </li>
          ))}
      </ul>
    </div>
  );
}

function Year({ year }: { year: LearningView['year'] }) {
  const { pieces, withPeer, piecesAsked, withPeerAsked, by } = year;
  const count = `${pieces} ${pieces === 1 ? text.learning.entry : text.learning.entries}`;
  return (
    <Card title={text.learning.yearTitle}>
      <p>{text.learning.year(count, String(withPeer), dateOf(by))}</p>
      {piecesAsked !== undefined && <p>{text.learning.asked(piecesAsked, withPeerAsked ?? 0, dateOf(by))}</p>}
    </Card>
  );
}
