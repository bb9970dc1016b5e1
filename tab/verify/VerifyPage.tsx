import { Field } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { VerdictAnswer } from '../../bot/api/contract';
import { useOnce } from '../form/useOnce';
import { Card } from '../parts/Card';
import { PageTitle } from '../parts/PageTitle';
import { ProblemMessage } from '../parts/ProblemMessage';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { useApp } from '../useApp';

/** Says of a PDF that somebody holds whether it is the one that was filed, in words. */
export function VerifyPage() {
  const { api, announce } = useApp();
  const [verdict, setVerdict] = useState<VerdictAnswer>();
  const once = useOnce();
  const field = useId();
  const check = (file: File | undefined) => {
    setVerdict(undefined);
    if (!file) return;
    void once.run(async () => {
      const answer = await api.post<VerdictAnswer>('/api/verify', { file: await base64Of(file) });
      setVerdict(answer);
      announce(answer.sentences[0] ?? '');
    });
  };
  return (
    <PageTitle title={text.verify.title}>
      <p>{text.verify.intro}</p>
      <Field label={{ children: text.verify.field, htmlFor: field }}>
        <input
          id={field}
          type="file"
          accept="application/pdf"
          onChange={({ target }) => check(target.files?.[0])}
        />
      </Field>
      <ProblemMessage problem={once.problem} />
      {verdict && <Verdict verdict={verdict} />}
    </PageTitle>
  );
}

function Verdict({ verdict }: { verdict: VerdictAnswer }) {
  const layout = useLayout();
  return (
    <Card title={verdict.genuine ? text.verify.genuine : text.verify.notGenuine}>
      <ul className={layout.list}>
        {verdict.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Card>
  );
}

/** A file as base64, without the head of its data address. */
function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () =>
      resolve(typeof reader.result === 'string' ? reader.result.replace(/^[^,]*,/u, '') : '');
    reader.onerror = () => reject(new Error('The file could not be read.'));
    reader.readAsDataURL(file);
  });
}
