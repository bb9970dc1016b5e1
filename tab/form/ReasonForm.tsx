import { Form } from './Form';
import { ReasonField } from './ReasonField';
import { useOnce } from './useOnce';
import { useReason } from './useReason';

/** Asks for the reason before something of another person's is opened or asked for. */
export function ReasonForm(props: {
  label: string;
  hint: string;
  /** What the button says. */
  action: string;
  onGiven: (reason: string) => Promise<void>;
}) {
  const once = useOnce();
  const reason = useReason();
  const submit = () => reason.give((given) => void once.run(() => props.onGiven(given)));
  return (
    <Form action={props.action} once={once} onSubmit={submit}>
      <ReasonField label={props.label} hint={props.hint} reason={reason} />
    </Form>
  );
}
