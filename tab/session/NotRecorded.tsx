import { SavedTick } from '../form/SavedTick';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import type { SessionInUse } from './useSession';

/** "Agreed not to record" (DOMAIN.md rule 51): it counts when both have said so. */
export function NotRecorded(props: { name: string; mine: boolean; theirs: boolean; session: SessionInUse }) {
  const layout = useLayout();
  return (
    <fieldset className={layout.group}>
      <legend className={layout.h3}>{text.writing.notRecorded}</legend>
      <SavedTick
        label={text.writing.notRecordedField}
        hint={text.writing.notRecordedHint}
        ticked={props.mine}
        save={(agreed) => props.session.operate('agreeNotToRecord', { agreed })}
      />
      {(props.mine || props.theirs) && <p>{text.writing.notRecordedOther(props.name, props.theirs)}</p>}
    </fieldset>
  );
}
