import type { ConcernView } from '../../bot/supervision/ownViews';
import { dateOf } from '../dates';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';

/** One concern as its worker sees it: to whom, the words, and whether it was taken up. */
export function Raised({ concern }: { concern: ConcernView }) {
  const layout = useLayout();
  const { reader, about, at, takenUpAt, tellSupervisor } = concern;
  return (
    <div className={layout.tight}>
      <h3 className={layout.h3}>{text.concern.sentTo(reader.name, dateOf(at))}</h3>
      <p className={layout.words}>{concern.text}</p>
      <p className={layout.quiet}>
        {takenUpAt ? text.concern.takenUp(reader.name, dateOf(takenUpAt)) : text.concern.waiting(reader.name)}{' '}
        {tellSupervisor && text.concern.told(about.name)}
      </p>
    </div>
  );
}
