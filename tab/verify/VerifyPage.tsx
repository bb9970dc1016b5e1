import { Field } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import type { VerdictAnswer } from '../../bot/api/contract';
import { LARGEST_DOCUMENT } from '../../bot/api/largestDocument';
import { Form } from '../form/Form';
import { useOnce } from '../form/useOnce';
import { Card } from '../parts/Card';
import { PageTitle } from '../parts/PageTitle';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { useApp } from '../useApp';
import { base64Of } from './base64Of';

/** What was found, of the file with this name. */
interface Found {
  name: string;
  verdict: VerdictAnswer;
}

/** Says of a PDF that somebody holds whether it is the one that was filed, in words. */
export function VerifyPage() {
  const layout = useLayout();
  const [found, setFound] = useState<Found>();
  return (
    <div className={`${layout.stack} ${layout.reading}`}>
      <PageTitle title={text.verify.title}>
        <p>{text.verify.intro}</p>
      </PageTitle>
      <ChooseFile onFound={setFound} />
      {found && <Verdict found={found} />}
    </div>
  );
}

function ChooseFile({ onFound }: { onFound: (found?: Found) => void }) {
  const { api, announce } = useApp();
  const once = useOnce();
  const [mend, setMend] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const field = useId();
  const check = async () => {
    const file = input.current?.files?.[0];
    const coded = await codedOrWhyNot(file);
    setMend(coded.mend);
    onFound(undefined);
    if (!file || coded.file === undefined) return input.current?.focus();
    const verdict = await api.post<VerdictAnswer>('/api/verify', { file: coded.file });
    // Another file may have been chosen meanwhile: what is said is said of this one.
    if (input.current?.files?.[0] !== file) return;
    onFound({ name: file.name, verdict });
    announce(verdict.title);
  };
  const forget = () => {
    setMend(undefined);
    once.clear();
    onFound(undefined);
  };
  return (
    <Form
      action={once.busy ? text.verify.checking : text.verify.check}
      once={once}
      onSubmit={() => once.run(check)}
    >
      <Field label={{ children: text.verify.field, htmlFor: field }} validationMessage={mend}>
        <input ref={input} id={field} type="file" accept="application/pdf" onChange={forget} />
      </Field>
    </Form>
  );
}

/** The file as it is sent, or why it is not; a file on a disk may be gone by the time that it is read. */
async function codedOrWhyNot(file?: File): Promise<{ file?: string; mend?: string }> {
  if (!file) return { mend: text.verify.needFile };
  if (file.size === 0) return { mend: text.verify.empty };
  if (file.size > LARGEST_DOCUMENT) return { mend: text.verify.tooLarge };
  return base64Of(file).then(
    (coded) => ({ file: coded }),
    () => ({ mend: text.verify.unreadable }),
  );
}

function Verdict({ found: { name, verdict } }: { found: Found }) {
  const layout = useLayout();
  const [finding, ...grounds] = verdict.sentences;
  return (
    <Card title={verdict.title}>
      <p className={`${layout.quiet} ${layout.words}`}>{name}</p>
      <p>{finding}</p>
      <ul className={layout.list}>
        {grounds.map((sentence) => (
          <li key={sentence} className={`${layout.entry} ${layout.words}`}>
            {sentence}
          </li>
        ))}
      </ul>
    </Card>
  );
}
