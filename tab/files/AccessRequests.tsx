import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { AccessRequestsAnswer } from '../../bot/api/contract';
import { dateOf } from '../dates';
import { BusyButton } from '../form/BusyButton';
import { PanelForm } from '../form/PanelForm';
import { ReasonField } from '../form/ReasonField';
import { useOnce } from '../form/useOnce';
import { useReason } from '../form/useReason';
import { Card } from '../parts/Card';
import { ProblemMessage } from '../parts/ProblemMessage';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { useApp } from '../useApp';

type Waiting = AccessRequestsAnswer['requests'][number];

/** Who asks to be let into a file, to be granted until a day or refused. */
export function AccessRequests(props: { requests: Waiting[]; reload: () => Promise<void> }) {
  const { requests, reload } = props;
  const layout = useLayout();
  return (
    <Card title={text.files.requests}>
      {requests.length === 0 && <p>{text.files.noRequests}</p>}
      <ul className={layout.list}>
        {requests.map((one) => (
          <li key={one.request} className={layout.entry}>
            <Request one={one} reload={reload} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Request({ one, reload }: { one: Waiting; reload: () => Promise<void> }) {
  const layout = useLayout();
  const [refusing, setRefusing] = useState(false);
  const title = text.files.asks(one.by.name, one.worker.name);
  return (
    <div className={layout.stack} role="group" aria-label={title}>
      <div className={layout.tight}>
        <p>{title}</p>
        <p className={layout.quiet}>
          {dateOf(one.at)}, {text.files.facts(one.worker.reference, one.worker.team)}
        </p>
        <p className={layout.words}>{one.why}</p>
      </div>
      {one.mine && <p>{text.files.own}</p>}
      {!one.mine && (
        <Grant one={one} reload={reload} refusing={refusing} refuse={() => setRefusing(!refusing)} />
      )}
      {refusing && <Refuse one={one} reload={reload} onClose={() => setRefusing(false)} />}
    </div>
  );
}

function Grant(props: { one: Waiting; reload: () => Promise<void>; refusing: boolean; refuse: () => void }) {
  const { api, announce } = useApp();
  const layout = useLayout();
  const once = useOnce();
  const [until, setUntil] = useState('');
  const { worker, request } = props.one;
  const grant = () =>
    void once.run(async () => {
      announce((await api.operate('grantAccess', { worker: worker.id, request, until })).done);
      await props.reload();
    });
  return (
    <>
      <Field label={text.files.until} validationMessage={once.problem?.answer.fields?.['until']}>
        <Input type="date" value={until} onChange={(_, { value }) => setUntil(value)} />
      </Field>
      <ProblemMessage problem={once.problem} />
      <div className={layout.row}>
        <BusyButton appearance="primary" busy={once.busy} onClick={grant}>
          {text.files.grant}
        </BusyButton>
        <Button aria-expanded={props.refusing} onClick={props.refuse}>
          {text.files.refuse}
        </Button>
      </div>
    </>
  );
}

function Refuse(props: { one: Waiting; reload: () => Promise<void>; onClose: () => void }) {
  const { api, announce } = useApp();
  const once = useOnce();
  const reason = useReason();
  const { worker, request } = props.one;
  const refuse = async (why: string) => {
    announce((await api.operate('refuseAccess', { worker: worker.id, request, why })).done);
    await props.reload();
  };
  return (
    <PanelForm
      title={text.files.refuse}
      action={text.files.refuse}
      once={once}
      onSubmit={() => reason.give((why) => void once.run(() => refuse(why)))}
      onClose={props.onClose}
    >
      <ReasonField label={text.files.reasonLabel} hint={text.files.refuseWhy} reason={reason} />
    </PanelForm>
  );
}
