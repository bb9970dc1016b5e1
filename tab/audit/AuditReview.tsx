import { Button, Link, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { AuditText } from '../../bot/supervision/audit';
import type { AuditView } from '../../bot/supervision/auditViews';
import { BusyButton } from '../form/BusyButton';
import { useOnce } from '../form/useOnce';
import { Card } from '../parts/Card';
import { ProblemMessage } from '../parts/ProblemMessage';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { useApp } from '../useApp';
import type { Resource } from '../useResource';
import { AuditBody } from './AuditBody';

type Form = NonNullable<AuditView['form']>;

/** What the auditor wrote as both will read it, to be signed; or what it still lacks, and the way back. */
export function AuditReview(props: {
  view: AuditView;
  form: Form;
  audit: Resource<AuditView>;
  /** Back to the form, to one of its questions where it is named. */
  onClose: (question?: string) => void;
}) {
  const { view, form, audit, onClose } = props;
  const { api, announce } = useApp();
  const layout = useLayout();
  const once = useOnce();
  const complete = () =>
    once.run(async () => {
      const { done } = await api.operate('completeAudit', { ...view.ref, hash: form.hash });
      announce(done);
      await audit.reload();
    });
  return (
    <Card title={text.audit.reviewTitle}>
      <p>{text.audit.reviewIntro}</p>
      {form.unanswered.length > 0 && <Unanswered form={form} onGo={onClose} />}
      <AuditBody audit={form.text} />
      {!hasBoth(form.text) && <p>{text.audit.needFeedback}</p>}
      <ProblemMessage problem={once.problem} />
      <div className={layout.row}>
        {hasBoth(form.text) && form.unanswered.length === 0 && (
          <BusyButton appearance="primary" busy={once.busy} onClick={complete}>
            {text.audit.complete}
          </BusyButton>
        )}
        <Button onClick={() => onClose(form.unanswered[0])}>{text.audit.backToForm}</Button>
      </div>
    </Card>
  );
}

/** Which questions have no answer yet, each a way back to it. */
function Unanswered({ form, onGo }: { form: Form; onGo: (question: string) => void }) {
  const layout = useLayout();
  const questions = form.sections.flatMap((section) => section.questions);
  const open = questions.filter(({ id }) => form.unanswered.includes(id));
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{text.audit.unanswered}</MessageBarTitle> {text.audit.unansweredHint}
        <ul className={layout.tight}>
          {open.map(({ id, text: words }) => (
            <li key={id}>
              <Link as="button" inline onClick={() => onGo(id)}>
                {words}
              </Link>
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

function hasBoth({ feedback }: AuditText): boolean {
  return feedback.supervisor !== '' && feedback.supervisee !== '';
}
