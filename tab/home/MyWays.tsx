import { AppLink } from '../parts/AppLink';
import { Card } from '../parts/Card';
import { useLayout } from '../parts/useLayout';
import { addressOf } from '../routes';
import { waysFor } from '../shell/waysFor';
import { text } from '../text';
import { useApp } from '../useApp';

const { roles: ROLES } = text.ways;

const hasNoPage = (role: string): role is keyof typeof ROLES => Object.hasOwn(ROLES, role);

/** What somebody who is not supervised here came for: their pages, and what each of their roles is for. */
export function MyWays() {
  const { me } = useApp();
  const layout = useLayout();
  const ways = waysFor(me);
  const notes = me.roles.filter(hasNoPage);
  return (
    <Card title={text.ways.title}>
      {ways.length + notes.length + me.manages.length === 0 && <p>{text.ways.none}</p>}
      <ul className={layout.list}>
        {ways.map(({ to, title, hint }) => (
          <li key={to} className={layout.entry}>
            <AppLink to={to}>{title}</AppLink>
            <p className={layout.quiet}>{hint}</p>
          </li>
        ))}
        <li className={layout.entry}>
          <AppLink to={addressOf.verify}>{text.file.check}</AppLink>
          <p className={layout.quiet}>{text.ways.verify}</p>
        </li>
      </ul>
      {notes.map((role) => (
        <p key={role}>{ROLES[role]}</p>
      ))}
    </Card>
  );
}
