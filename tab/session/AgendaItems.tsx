import { Button, Field, Input } from '@fluentui/react-components';
import { Delete20Regular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { SessionView } from '../../bot/supervision/views';
import { Form } from '../form/Form';
import { Guarded } from '../form/Guarded';
import { useIdFor } from '../form/useIdFor';
import { useOnce } from '../form/useOnce';
import { ProblemMessage } from '../parts/ProblemMessage';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { useApp } from '../useApp';
import type { SessionInUse } from './useSession';

/** What either put on the agenda; one's own can be taken off again. */
export function AgendaItems({ view, session }: { view: SessionView; session: SessionInUse }) {
  const { me } = useApp();
  const layout = useLayout();
  const once = useOnce();
  const { items } = view.session;
  const remove = (item: string) =>
    once.run(async () => void (await session.operate('removeAgendaItem', { item })));
  return (
    <div className={layout.tight}>
      <h3 className={layout.h3}>{view.group ? text.group.items : text.session.items}</h3>
      {items.length === 0 && <p>{text.session.noItems}</p>}
      <ul className={layout.tight}>
        {items.map((item) => (
          <li key={item.id} className={layout.row}>
            <span className={layout.words}>{item.text}</span>
            <span className={layout.quiet}>{text.session.itemBy(item.by.name)}</span>
            {view.may.removeAgendaItem && item.by.id === me.id && (
              <Button
                size="small"
                appearance="subtle"
                icon={<Delete20Regular />}
                aria-label={text.session.removeItem(item.text)}
                onClick={() => void remove(item.id)}
              />
            )}
          </li>
        ))}
      </ul>
      <ProblemMessage problem={once.problem} />
      {view.may.addAgendaItem && <AddItem session={session} />}
    </div>
  );
}

function AddItem({ session }: { session: SessionInUse }) {
  const layout = useLayout();
  const [words, setWords] = useState('');
  const area = useRef<HTMLInputElement>(null);
  const [mend, setMend] = useState<string>();
  const [count, setCount] = useState(0);
  const idFor = useIdFor();
  const once = useOnce();
  const add = () => {
    const said = words.trim();
    setMend(said ? undefined : text.form.needWords);
    if (!said) return;
    void once.run(async () => {
      await session.operate('addAgendaItem', { item: idFor([count, said]), text: said });
      // The same words again are another item.
      setCount(count + 1);
      // What was typed while it was on its way stays.
      setWords((now) => (now === words ? '' : now));
    });
  };
  return (
    <Form minor action={text.session.add} once={once} onSubmit={add} className={layout.tight}>
      <Guarded value={words} area={area}>
        <Field
          label={text.session.addItem}
          hint={text.form.noNames}
          validationMessage={mend ?? once.problem?.answer.fields?.['text']}
        >
          <Input ref={area} maxLength={500} value={words} onChange={(_, { value }) => setWords(value)} />
        </Field>
      </Guarded>
    </Form>
  );
}
