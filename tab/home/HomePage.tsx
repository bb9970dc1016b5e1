import { makeStyles } from '@fluentui/react-components';
import type { Answers, MeAnswer } from '../../bot/api/contract';
import type { MineView } from '../../bot/supervision/views';
import { whoSees } from '../../bot/text/whoSees';
import { MyAudits } from '../audit/MyAudits';
import { MyGroups } from '../group/MyGroups';
import { Card } from '../parts/Card';
import { Loading } from '../parts/Loading';
import { PageProblem } from '../parts/PageProblem';
import { PageTitle } from '../parts/PageTitle';
import { ProblemMessage } from '../parts/ProblemMessage';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { useApp } from '../useApp';
import { useResource } from '../useResource';
import { AskForSupervision } from './AskForSupervision';
import { MyActions } from './MyActions';
import { MyAgreement } from './MyAgreement';
import { MyCases } from './MyCases';
import { MyFile } from './MyFile';
import { MyRecords } from './MyRecords';
import { MyStanding } from './MyStanding';
import { MyTeams } from './MyTeams';
import { MyWays } from './MyWays';
import { NextSessions } from './NextSessions';
import { ToRead } from './ToRead';
import { WaysOn } from './WaysOn';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gap: '16px',
    alignItems: 'start',
    gridTemplateColumns: 'minmax(0, 1fr)',
    '@media (min-width: 960px)': { gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)' },
  },
});

/** Where everybody starts: one's own supervision, and what others put to one to read. */
export function HomePage() {
  const { me } = useApp();
  const mine = useResource<Answers['mine']>('/api/mine');
  const layout = useLayout();
  if (!mine.value)
    return mine.problem ? <PageProblem problem={mine.problem} retry={mine.reload} /> : <Loading />;
  return (
    <div className={layout.stack}>
      <PageTitle title={text.home.title}>
        <p className={layout.quiet}>{mine.value.worker ? whose(mine.value.worker) : text.home.notAWorker}</p>
      </PageTitle>
      <ProblemMessage problem={mine.problem} retry={mine.reload} />
      <ToRead toRead={mine.value.toRead} />
      {isSupervised(me, mine.value) ? <Mine mine={mine.value} reload={mine.reload} /> : <MyWays />}
      {mine.value.audits && <MyAudits audits={mine.value.audits} />}
      <MyGroups groups={mine.value.groups ?? []} reload={mine.reload} />
      {me.manages.length > 0 && <MyTeams teams={me.manages} />}
    </div>
  );
}

const whose = ({ name, reference, team }: NonNullable<MineView['worker']>): string =>
  [name, reference, team].join(' · ');

/** Or has promised something in somebody else's session. */
function isSupervised({ isWorker }: MeAnswer, { worker, actions }: MineView): boolean {
  return isWorker || worker !== undefined || actions.length > 0;
}

function Mine({ mine, reload }: { mine: MineView; reload: () => Promise<void> }) {
  const styles = useStyles();
  const layout = useLayout();
  return (
    <div className={styles.columns}>
      <div className={layout.stack}>
        {mine.worker && (
          <NextSessions mine={mine}>
            <AskForSupervision asks={mine.asks} reload={reload} />
          </NextSessions>
        )}
        <Card title={text.home.actions} whoCanSee={whoSees(['markAction'], 'worker')}>
          <MyActions
            whose
            actions={mine.actions.filter((action) => action.mine)}
            none={text.home.noActions}
            reload={reload}
          />
        </Card>
        {mine.worker && <MyRecords records={mine.records} />}
      </div>
      <div className={layout.stack}>
        {mine.worker && <MyStanding mine={mine} />}
        {mine.cases && <MyCases cases={mine.cases} />}
        {mine.worker && <MyAgreement mine={mine} />}
        {mine.worker ? <WaysOn /> : <MyWays />}
        {mine.worker && <MyFile />}
      </div>
    </div>
  );
}
