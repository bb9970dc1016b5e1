import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { InspectionAnswer } from '../../bot/api/contract';
import { isoDateOf } from '../dates';
import { saveFile } from '../exports/saveFile';
import { ChoiceField } from '../form/ChoiceField';
import { Form } from '../form/Form';
import { ReasonField } from '../form/ReasonField';
import { useOnce } from '../form/useOnce';
import { useReason } from '../form/useReason';
import { Card } from '../parts/Card';
import { text } from '../text';
import { useApp } from '../useApp';

const USUAL = '6';

/** Opens a pack: from where, how many records, and why, which every worker concerned reads. */
export function OpenPack({
  inspection: { scopes, most },
  reload,
}: {
  inspection: InspectionAnswer;
  reload: () => Promise<void>;
}) {
  const { api, announce } = useApp();
  const once = useOnce();
  const reason = useReason();
  const [scope, setScope] = useState(scopes[0]?.scope ?? '');
  const [records, setRecords] = useState(USUAL);
  const [tried, setTried] = useState(false);
  const [done, setDone] = useState('');
  const count = Number(records);
  const counts = Number.isInteger(count) && count >= 1 && count <= most;
  const open = async (given: string) => {
    const file = await api.file(`/api/inspector-pack/${scope}`, { reason: given, records: count });
    saveFile(file, `records-${scope}-${isoDateOf(new Date())}.zip`);
    setTried(false);
    reason.clear();
    setDone(text.inspection.done);
    announce(text.inspection.done);
    await reload();
  };
  const submit = () => {
    setTried(true);
    setDone('');
    reason.give((given) => {
      if (counts) void once.run(() => open(given));
    });
  };
  return (
    <Card title={text.inspection.open}>
      <p>{text.inspection.how}</p>
      <Form action={text.inspection.doOpen} once={once} onSubmit={submit}>
        <ChoiceField
          label={text.inspection.scope}
          required
          choices={scopes.map(({ scope: id, title }) => ({ id, title }))}
          value={scope}
          onChange={setScope}
        />
        <Field
          label={text.inspection.records}
          hint={text.inspection.recordsHint(most)}
          validationMessage={tried && !counts ? text.inspection.needRecords(most) : undefined}
          required
        >
          <Input inputMode="numeric" value={records} onChange={(_, { value }) => setRecords(value)} />
        </Field>
        <ReasonField label={text.inspection.reason} hint={text.inspection.reasonHint} reason={reason} />
        {done && <p>{done}</p>}
      </Form>
    </Card>
  );
}
