import type { MeAnswer } from '../../bot/api/contract';
import { whoSees } from '../../bot/text/whoSees';
import { AppLink } from '../parts/AppLink';
import { Card } from '../parts/Card';
import { useLayout } from '../parts/useLayout';
import { addressOf } from '../routes';
import { text } from '../text';

/** Links to the teams that one manages. */
export function MyTeams({ teams }: { teams: MeAnswer['manages'] }) {
  const layout = useLayout();
  return (
    <Card title={text.home.teams} whoCanSee={whoSees(['team'])}>
      <ul className={layout.tight}>
        {teams.map(({ id, name, service }) => (
          <li key={id}>
            <AppLink to={addressOf.team(id)}>{text.home.teamLink(name, service)}</AppLink>
          </li>
        ))}
      </ul>
    </Card>
  );
}
