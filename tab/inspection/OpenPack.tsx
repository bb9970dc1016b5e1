import { Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { InspectionAnswer } from '../../bot/api/contract';
import { isoDateOf } from '../dates';
import { saveFile } from '../exports/saveFile';
import { ReasonField } from '../files/ReasonField';
import { BusyButton } from '../form/BusyButton';
import { useOnce } from '../form/useOnce';
import { Card } from '../parts/Card';
import { ProblemMessage } from '../parts/ProblemMessage';
import { useLayout } from '../parts/useLayout';
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
  const layout = useLayout();
  const [scope, setScope] = useState(scopes[0]?.scope ?? '');
  const [records, setRecords] = useState(USUAL);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [done, setDone] = useState('');
  const count = Number(records);
  const counts = Number.isInteger(count) && count >= 1 && count <= most;
  const said = reason.trim();
  const open = () => {
    setTried(true);
    setDone('');
    if (!counts || said === '') return;
    void once.run(async () => {
      const file = await api.file(`/api/inspector-pack/${scope}`, { reason: said, records: count });
      saveFile(file, `records-${scope}-${isoDateOf(new Date())}.zip`);
      setTried(false);
      setReason('');
      setDone(text.inspection.done);
      announce(text.inspection.done);
      await reload();
    });
  };
  return (
    <Card title={text.inspection.open}>
      <p>{text.inspection.how}</p>
      <form
        noValidate
        className={layout.stack}
        onSubmit={(event) => {
          event.preventDefault();
          open();
        }}
      >
        <Field label={text.inspection.scope} required>
          <Select value={scope} onChange={(_, { value }) => setScope(value)}>
            {scopes.map(({ scope: address, title }) => (
              <option key={address} value={address}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          label={text.inspection.records}
          hint={text.inspection.recordsHint(most)}
          validationMessage={tried && !counts ? text.inspection.needRecords(most) : undefined}
          required
        >
          <Input inputMode="numeric" value={records} onChange={(_, { value }) => setRecords(value)} />
        </Field>
        <ReasonField
          label={text.inspection.reason}
          hint={text.inspection.reasonHint}
          value={reason}
          missing={tried && said === ''}
          onChange={setReason}
        />
        <ProblemMessage problem={once.problem} />
        {done && <p>{done}</p>}
        <div>
          <BusyButton type="submit" appearance="primary" busy={once.busy}>
            {text.inspection.doOpen}
          </BusyButton>
        </div>
      </form>
    </Card>
  );
}
