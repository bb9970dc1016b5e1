import { Checkbox, Field, makeStyles } from '@fluentui/react-components';
import type { InvitedPerson } from '../../bot/supervision/groupViews';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';

const useStyles = makeStyles({
  people: {
    display: 'grid',
    columnGap: '16px',
    alignItems: 'start',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 260px), 1fr))',
  },
});

/** Who takes part: those whom one supervises first, then the others of one's teams. */
export function ChoosePeople(props: {
  people: InvitedPerson[];
  chosen: string[];
  mend?: string;
  onChange: (chosen: string[]) => void;
}) {
  const { people, chosen, onChange } = props;
  const layout = useLayout();
  const parts = [
    { title: text.group.supervised, of: people.filter(({ supervised }) => supervised) },
    { title: text.group.others, of: people.filter(({ supervised }) => !supervised) },
  ].filter(({ of }) => of.length > 0);
  const toggle = (id: string, on: boolean) =>
    onChange(on ? [...chosen, id] : chosen.filter((each) => each !== id));
  // A field lends its one id to every box inside it: only the count stands in one.
  return (
    <div className={layout.stack}>
      {parts.map(({ title, of }) => (
        <People key={title} title={title} people={of} chosen={chosen} toggle={toggle} />
      ))}
      <Field validationMessage={props.mend}>
        <p className={layout.quiet} role="status">
          {text.group.chosen(chosen.length)}
        </p>
      </Field>
    </div>
  );
}

function People(props: {
  title: string;
  people: InvitedPerson[];
  chosen: string[];
  toggle: (id: string, on: boolean) => void;
}) {
  const layout = useLayout();
  const styles = useStyles();
  return (
    <fieldset className={layout.group}>
      <legend className={layout.h3}>{props.title}</legend>
      <div className={styles.people}>
        {props.people.map(({ id, name, jobTitle, team }) => (
          <Checkbox
            key={id}
            label={
              <>
                {name}
                <span className={layout.quiet}> {[jobTitle, team].filter(Boolean).join(', ')}</span>
              </>
            }
            checked={props.chosen.includes(id)}
            onChange={(_, { checked }) => props.toggle(id, checked === true)}
          />
        ))}
      </div>
    </fieldset>
  );
}
