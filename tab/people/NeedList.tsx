import { Link } from '@fluentui/react-components';
import { AppLink } from '../parts/AppLink';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import type { Need } from './needs';
import { placeOf } from './PersonCard';

/** What waits for the supervisor, each with the way to it. */
export function NeedList({ needs }: { needs: readonly Need[] }) {
  const layout = useLayout();
  if (needs.length === 0) return <p>{text.people.nothing}</p>;
  return (
    <ul className={layout.list}>
      {needs.map((need) => (
        <li key={need.key} className={layout.entry}>
          {need.to ? (
            <AppLink to={need.to}>{need.sentence}</AppLink>
          ) : (
            <ToPerson worker={need.worker}>{need.sentence}</ToPerson>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The address stays that of the page; the focus goes to the person, as a reader would look there. */
function ToPerson({ worker, children }: { worker: Need['worker']; children: string }) {
  const go = (event: React.MouseEvent) => {
    event.preventDefault();
    document.getElementById(placeOf(worker.id))?.focus();
  };
  return (
    <Link href={`#${placeOf(worker.id)}`} inline onClick={go}>
      {children}
    </Link>
  );
}
