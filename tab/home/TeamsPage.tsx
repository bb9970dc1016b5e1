import { mergeClasses } from '@fluentui/react-components';
import { PageTitle } from '../parts/PageTitle';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { useApp } from '../useApp';
import { MyTeams } from './MyTeams';

/** The choice among the teams that one manages: where a card leads who manages several. */
export function TeamsPage() {
  const { me } = useApp();
  const layout = useLayout();
  return (
    <div className={mergeClasses(layout.stack, layout.reading)}>
      <PageTitle title={text.home.myTeams}>{me.manages.length === 0 && <p>{text.home.noTeams}</p>}</PageTitle>
      {me.manages.length > 0 && <MyTeams teams={me.manages} />}
    </div>
  );
}
