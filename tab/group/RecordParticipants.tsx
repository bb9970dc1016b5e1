import type { RecordText } from '../../bot/supervision/record';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';

/** Who was there, as it stands in a group's record. */
export function RecordParticipants({ participants }: Pick<RecordText, 'participants'>) {
  const layout = useLayout();
  if (!participants) return null;
  return (
    <div className={layout.tight}>
      <h3 className={layout.h3}>{text.group.attendance}</h3>
      <ul className={layout.tight}>
        {participants.map(({ id, name, jobTitle, attendance }) => (
          <li key={id}>
            {name} <span className={layout.quiet}>{jobTitle}</span>: {text.group.attendances[attendance]}
          </li>
        ))}
      </ul>
    </div>
  );
}
