import { Checkbox } from '@fluentui/react-components';
import { useOnce } from '../form/useOnce';
import { ProblemMessage } from '../parts/ProblemMessage';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import type { SessionInUse } from './useSession';

/** "Agreed not to record" (DOMAIN.md rule 51): it counts when both have said so. */
export function NotRecorded(props: { name: string; mine: boolean; theirs: boolean; session: SessionInUse }) {
  const layout = useLayout();
  const once = useOnce();
  const say = (agreed: boolean) =>
    once.run(async () => void (await props.session.operate('agreeNotToRecord', { agreed })));
  return (
    <fieldset className={layout.group}>
      <legend className={layout.h3}>{text.writing.notRecorded}</legend>
      <Checkbox
        label={text.writing.notRecordedField}
        checked={props.mine}
        onChange={(_, { checked }) => void say(checked === true)}
      />
      <p className={layout.quiet}>{text.writing.notRecordedHint}</p>
      {(props.mine || props.theirs) && <p>{text.writing.notRecordedOther(props.name, props.theirs)}</p>}
      <ProblemMessage problem={once.problem} />
    </fieldset>
  );
}
