import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { FoundWorkersAnswer } from '../../bot/api/contract';
import { Form } from '../form/Form';
import { useOnce } from '../form/useOnce';
import { AppLink } from '../parts/AppLink';
import { Card } from '../parts/Card';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { useApp } from '../useApp';

/** Finds workers by part of a name or reference; what a found one leads to is for the page to say. */
export function FindWorker(props: {
  hint?: string;
  leadsTo: (worker: string) => string;
  called: (name: string) => string;
}) {
  const { api, announce } = useApp();
  const once = useOnce();
  const layout = useLayout();
  const [words, setWords] = useState('');
  const [found, setFound] = useState<FoundWorkersAnswer>();
  const find = () =>
    void once.run(async () => {
      const answer = await api.post<FoundWorkersAnswer>('/api/find-worker', { words: words.trim() });
      setFound(answer);
      announce(answer.workers.length > 0 ? text.files.found(answer.workers.length) : text.files.none);
    });
  return (
    <Card title={text.files.find}>
      {props.hint && <p className={layout.quiet}>{props.hint}</p>}
      <Form minor action={text.files.findDo} once={once} onSubmit={find}>
        <Field label={text.files.findLabel} validationMessage={once.problem?.answer.fields?.['words']}>
          <Input value={words} maxLength={60} onChange={(_, { value }) => setWords(value)} />
        </Field>
      </Form>
      {found?.workers.length === 0 && <p>{text.files.none}</p>}
      <ul className={layout.list}>
        {found?.workers.map(({ id, name, reference, team }) => (
          <li key={id} className={layout.entry}>
            <AppLink to={props.leadsTo(id)}>{props.called(name)}</AppLink>
            <p className={layout.quiet}>{text.files.facts(reference, team)}</p>
          </li>
        ))}
      </ul>
      {found?.more && <p>{text.files.more}</p>}
    </Card>
  );
}
