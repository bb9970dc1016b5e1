import { makeStyles } from '@fluentui/react-components';
import type { Answers } from '../../bot/api/contract';
import type { MineView } from '../../bot/supervision/views';
import { MyGroups } from '../group/MyGroups';
import { Card } from '../parts/Card';
import { Loading } from '../parts/Loading';
import { PageTitle } from '../parts/PageTitle';
import { ProblemMessage } from '../parts/ProblemMessage';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { useApp } from '../useApp';
import { useResource } from '../useResource';
import { MyActions } from './MyActions';
import { MyCases } from './MyCases';
import { MyFile } from './MyFile';
import { MyRecords } from './MyRecords';
import { MyStanding } from './MyStanding';
import { MyTeam } from './MyTeam';
import { MyTeams } from './MyTeams';
import { NextSessions } from './NextSessions';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gap: '16px',
    alignItems: 'start',
    gridTemplateColumns: 'minmax(0, 1fr)',
    '@media (min-width: 960px)': { gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)' },
  },
});

/** Where everybody starts: one's own supervision and, for a supervisor, the people whom one supervises. */
export function HomePage({ withTeam }: { withTeam: boolean }) {
  const { me } = useApp();
  const mine = useResource<Answers['mine']>('/api/mine');
  const layout = useLayout();
  if (!mine.value)
    return mine.problem ? <ProblemMessage problem={mine.problem} retry={mine.reload} /> : <Loading />;
  return (
    <div className={layout.stack}>
      <PageTitle title={text.home.title}>
        <p className={layout.quiet}>{mine.value.worker ? mine.value.worker.team : text.home.notAWorker}</p>
      </PageTitle>
      <ProblemMessage problem={mine.problem} retry={mine.reload} />
      {(me.isWorker || mine.value.worker || mine.value.actions.length > 0) && (
        <Mine mine={mine.value} reload={mine.reload} />
      )}
      <MyGroups groups={mine.value.groups ?? []} reload={mine.reload} />
      {withTeam && me.supervises && <MyTeam />}
      {withTeam && me.manages.length > 0 && <MyTeams teams={me.manages} />}
    </div>
  );
}

function Mine({ mine, reload }: { mine: MineView; reload: () => Promise<void> }) {
  const styles = useStyles();
  const layout = useLayout();
  return (
    <div className={styles.columns}>
      <div className={layout.stack}>
        <NextSessions next={mine.next} />
        <Card title={text.home.actions}>
          <MyActions
            whose
            actions={mine.actions.filter((action) => action.mine)}
            none={text.home.noActions}
            reload={reload}
          />
        </Card>
      </div>
      <div className={layout.stack}>
        <MyStanding mine={mine} />
        {mine.cases && <MyCases cases={mine.cases} />}
        <MyRecords records={mine.records} />
        {mine.worker && <MyFile />}
      </div>
    </div>
  );
}
