import { Conflict } from '../form/Conflict';
import { LongText } from '../form/LongText';
import { SaveState } from '../form/SaveState';
import type { FormInUse } from '../form/useKeptForm';
import { useKeptForm } from '../form/useKeptForm';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { tooLongToSave } from './reflectionSaving';
import type { SessionInUse } from './useSession';

/** A difference of view in one's own words, saved as it is typed. */
export function useDifference(session: SessionInUse, mine: string, version: number): FormInUse {
  const { at, operate } = session;
  return useKeptForm({
    name: `difference|${at.worker}|${at.session}`,
    stored: { version, values: { difference: mine } },
    send: async (values) => {
      const view = await operate('saveDifference', { text: values['difference'] ?? '' });
      return { version: view?.draft?.version ?? view?.ownPart?.version ?? version, values };
    },
    newer: () => undefined,
    held: tooLongToSave,
  });
}

/** The field for it; the other's words are shown where they are, and cannot be changed. */
export function Difference(props: { name: string; theirs?: string; inUse: FormInUse }) {
  const layout = useLayout();
  const { form, set, settle } = props.inUse;
  const mine = form.values['difference'] ?? '';
  const saved = form.theirs['difference'];
  return (
    <fieldset className={layout.group}>
      <legend className={layout.h3}>{text.writing.difference}</legend>
      {props.theirs && (
        <div className={layout.tight}>
          <h4 className={layout.h4}>{text.writing.differenceOther(props.name)}</h4>
          <p className={layout.words}>{props.theirs}</p>
        </div>
      )}
      <LongText
        label={text.writing.differenceField}
        hint={text.writing.differenceHint}
        value={mine}
        error={form.fields?.['text']}
        onChange={(value) => set('difference', value)}
      />
      {saved !== undefined && (
        <Conflict
          field={text.writing.difference}
          mine={mine}
          theirs={saved}
          settle={(keep) => settle('difference', keep)}
        />
      )}
      {(form.phase !== 'still' || form.savedAt) && <SaveState form={form} />}
    </fieldset>
  );
}
