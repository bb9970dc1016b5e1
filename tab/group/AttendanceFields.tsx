import type { Attendance } from '../../bot/supervision/group';
import type { SessionView } from '../../bot/supervision/views';
import { ChoiceField } from '../form/ChoiceField';
import { Conflict } from '../form/Conflict';
import type { FormInUse } from '../form/useKeptForm';
import { useLayout } from '../parts/useLayout';
import { attendanceField } from '../session/recordFields';
import { text } from '../text';

const CHOICES = Object.entries(text.group.attendances).map(([id, title]) => ({ id, title }));
const wordsFor = (value = 'attended') => text.group.attendances[value as Attendance];

/** Who was there; those who were not are not asked to sign. */
export function AttendanceFields({ view, inUse }: { view: SessionView; inUse: FormInUse }) {
  const layout = useLayout();
  const { form, set, settle } = inUse;
  if (!view.group) return null;
  return (
    <fieldset className={layout.group}>
      <legend className={layout.h3}>{text.group.attendance}</legend>
      <p className={layout.quiet}>{text.group.signersHint}</p>
      <div className={layout.fields}>
        {view.group.members.map(({ id, name }) => {
          const field = attendanceField(id);
          const theirs = form.theirs[field];
          return (
            <div key={id} className={layout.tight}>
              <ChoiceField
                label={name}
                choices={CHOICES}
                value={form.values[field] ?? 'attended'}
                onChange={(value) => set(field, value)}
              />
              {theirs !== undefined && (
                <Conflict
                  field={name}
                  mine={wordsFor(form.values[field])}
                  theirs={wordsFor(theirs)}
                  settle={(keep) => settle(field, keep)}
                />
              )}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
