import type { SessionLine } from '../../bot/supervision/views';
import { dayOf } from '../dates';
import { LinkButton } from '../parts/LinkButton';
import { useLayout } from '../parts/useLayout';
import { addressOf } from '../routes';
import { text } from '../text';

/** One session in a list: what, with whom, where it stands, and the way in. */
export function SessionEntry(props: {
  line: SessionLine;
  words: string;
  primary?: boolean;
  title?: boolean;
}) {
  const { line, words, primary } = props;
  const layout = useLayout();
  const name = `${words}: ${text.home.openSession(line.kindTitle, line.with.name, dayOf(line.plannedAt))}`;
  const title = `${line.kindTitle} ${text.home.withWhom(line.with.name)}`;
  return (
    <div className={layout.tight}>
      {props.title ? <h3 className={layout.h3}>{title}</h3> : <p>{line.kindTitle}</p>}
      <p>{line.stateText}</p>
      <div className={layout.row}>
        <LinkButton to={addressOf.session(line.ref)} name={name} primary={primary}>
          {words}
        </LinkButton>
      </div>
    </div>
  );
}
