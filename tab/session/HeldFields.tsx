import { Checkbox, Field, Input } from '@fluentui/react-components';
import { AGREEMENT } from '../../bot/supervision/headings';
import type { SessionView } from '../../bot/supervision/views';
import { isoDateOf } from '../dates';
import { BusyButton } from '../form/BusyButton';
import { Conflict } from '../form/Conflict';
import type { FormInUse } from '../form/useKeptForm';
import { useOnce } from '../form/useOnce';
import { ProblemMessage } from '../parts/ProblemMessage';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { isHeldDay } from './recordFields';
import type { SessionInUse } from './useSession';

/** When the session was held and for how long: two facts of their own beside when it was planned. */
export function HeldFields(props: { view: SessionView; inUse: FormInUse; session: SessionInUse }) {
  const { view, inUse } = props;
  const { form, set, settle } = inUse;
  const layout = useLayout();
  const clashes = { heldOn: text.writing.heldOn, minutes: text.form.minutes, checkIn: text.writing.checkIn };
  return (
    <fieldset className={layout.group}>
      <legend className={layout.h3}>{text.writing.held}</legend>
      <div className={layout.fields}>
        <Field
          label={text.writing.heldOn}
          validationMessage={form.fields?.['heldOn'] ?? dayToMend(form.values['heldOn'] ?? '')}
        >
          <Input
            type="date"
            value={form.values['heldOn'] ?? ''}
            onChange={(_, { value }) => set('heldOn', value)}
          />
        </Field>
        <Field label={text.form.minutes} validationMessage={minutesToMend(form.values['minutes'] ?? '')}>
          <Input
            inputMode="numeric"
            value={form.values['minutes'] ?? ''}
            onChange={(_, { value }) => set('minutes', value)}
          />
        </Field>
      </div>
      {view.session.kind === AGREEMENT ? (
        <Field label={text.writing.everyDays}>
          <Input
            inputMode="numeric"
            value={form.values['everyDays'] ?? ''}
            onChange={(_, { value }) => set('everyDays', value)}
          />
        </Field>
      ) : view.group ? null : (
        <Checkbox
          label={text.writing.checkIn}
          checked={form.values['checkIn'] === 'true'}
          onChange={(_, { checked }) => set('checkIn', String(checked === true))}
        />
      )}
      {Object.entries(clashes).map(([field, title]) => {
        const theirs = form.theirs[field];
        return theirs === undefined ? null : (
          <Conflict
            key={field}
            field={title}
            mine={form.values[field] ?? ''}
            theirs={theirs}
            settle={(keep) => settle(field, keep)}
          />
        );
      })}
      {view.may.confirmHeld && view.state === 'unconfirmed' && <ConfirmHeld {...props} />}
    </fieldset>
  );
}

function dayToMend(day: string): string | undefined {
  return !day || isHeldDay(day) ? undefined : text.writing.needHeldDay;
}

function minutesToMend(minutes: string): string | undefined {
  const length = Number(minutes);
  return !minutes || (Number.isInteger(length) && length >= 5 && length <= 480)
    ? undefined
    : text.form.needMinutes;
}

function ConfirmHeld({
  view,
  inUse,
  session,
}: {
  view: SessionView;
  inUse: FormInUse;
  session: SessionInUse;
}) {
  const once = useOnce();
  const layout = useLayout();
  const { heldOn, minutes } = inUse.form.values;
  const confirm = () =>
    once.run(async () => {
      const input = {
        heldOn: heldOn || isoDateOf(view.session.plannedAt),
        minutes: Number(minutes) || view.session.plannedMinutes,
      };
      await session.operate('confirmHeld', input);
      // The fields began without them, and say from now on what was just said.
      inUse.set('heldOn', input.heldOn);
      inUse.set('minutes', String(input.minutes));
    });
  return (
    <div className={layout.tight}>
      <p>{text.writing.confirmWhy}</p>
      <ProblemMessage problem={once.problem} />
      <div>
        <BusyButton busy={once.busy} onClick={confirm}>
          {text.writing.confirmHeld}
        </BusyButton>
      </div>
    </div>
  );
}
