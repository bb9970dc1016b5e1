import type { SessionView } from '../../bot/supervision/views';
import { Card } from '../parts/Card';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';

/** Who belongs to the group of a session, and who facilitates it. */
export function Members({ view }: { view: SessionView }) {
  const layout = useLayout();
  if (!view.group) return null;
  return (
    <Card title={text.group.members}>
      <p>{text.group.facilitator(view.supervisor.name)}</p>
      <ul className={layout.tight}>
        {view.group.members.map(({ id, name, jobTitle }) => (
          <li key={id}>
            {name} <span className={layout.quiet}>{jobTitle}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
