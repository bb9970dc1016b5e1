import { Field, Input } from '@fluentui/react-components';
import { londonClock, londonInstant } from '../../bot/supervision/londonInstant';
import { planDays } from '../../bot/supervision/planDays';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';

/** A date, a time and a length as they stand in their fields. */
export interface When {
  day: string;
  time: string;
  minutes: string;
}

/** What to mend, by field. */
export type Mend = Partial<Record<string, string>>;

/** What is missing in a date, a time and a length; empty where they can be sent. */
export function mendWhen(when: When): Mend {
  const minutes = Number(when.minutes);
  return {
    ...(when.day ? {} : { day: text.form.needDate }),
    ...(when.time ? {} : { time: text.form.needTime }),
    ...(Number.isInteger(minutes) && minutes >= 5 && minutes <= 480
      ? {}
      : { minutes: text.form.needMinutes }),
  };
}

/** What is sent for a date, a time and a length without anything to mend. */
export function sentWhen(when: When): { plannedAt: string; minutes: number } {
  return { plannedAt: londonInstant(when.day, when.time) ?? '', minutes: Number(when.minutes) };
}

/** Fields for a date and a time in London, and a length. */
export function WhenFields(props: {
  when: When;
  mend: Mend;
  onChange: (when: When) => void;
  noLength?: boolean;
}) {
  const { when, mend, onChange } = props;
  const layout = useLayout();
  const { first, last } = planDays(londonClock(new Date().toISOString()).day);
  return (
    <div className={layout.fields}>
      <Field label={text.form.date} required validationMessage={mend['day'] ?? mend['plannedAt']}>
        <Input
          type="date"
          min={first}
          max={last}
          value={when.day}
          onChange={(_, { value }) => onChange({ ...when, day: value })}
        />
      </Field>
      <Field label={text.form.time} required validationMessage={mend['time']}>
        <Input
          type="time"
          value={when.time}
          onChange={(_, { value }) => onChange({ ...when, time: value })}
        />
      </Field>
      {!props.noLength && (
        <Field label={text.form.minutes} required validationMessage={mend['minutes']}>
          <Input
            inputMode="numeric"
            value={when.minutes}
            onChange={(_, { value }) => onChange({ ...when, minutes: value })}
          />
        </Field>
      )}
    </div>
  );
}
