import { useState } from 'react';
import type { AccessLogAnswer, AccessLogLine } from '../../bot/api/contract';
import { whoSees } from '../../bot/text/whoSees';
import { BusyButton } from '../form/BusyButton';
import { useOnce } from '../form/useOnce';
import { AppLink } from '../parts/AppLink';
import { Card } from '../parts/Card';
import { DownloadFile } from '../parts/DownloadFile';
import { ProblemMessage } from '../parts/ProblemMessage';
import { useLayout } from '../parts/useLayout';
import { addressOf } from '../routes';
import { text } from '../text';
import { useApp } from '../useApp';

/** One's own file: all of it to take away, a document to check, and who opened or changed it. */
export function MyFile() {
  const layout = useLayout();
  return (
    <Card title={text.file.title} whoCanSee={whoSees(['accessLog', 'logOf'], 'worker')} screen>
      <p className={layout.quiet}>{text.file.exportHint}</p>
      <div className={layout.row}>
        <DownloadFile from="/api/export" fileName={text.file.exportName} title={text.file.export} />
        <AppLink to={addressOf.verify}>{text.file.check}</AppLink>
        <AppLink to={addressOf.kept}>{text.kept.link}</AppLink>
      </div>
      <p className={layout.quiet}>{text.kept.law}</p>
      <AccessLog />
    </Card>
  );
}

/** Read only when somebody opens it: most visits are for something else. */
function AccessLog() {
  const { api } = useApp();
  const [pages, setPages] = useState<AccessLogAnswer[]>([]);
  const once = useOnce();
  const next = pages.at(-1)?.next;
  const more = () =>
    once.run(async () => {
      const page = await api.get<AccessLogAnswer>(next ? `/api/access-log/${next}` : '/api/access-log');
      setPages((before) => [...before, page]);
    });
  return (
    <details onToggle={({ currentTarget }) => void (currentTarget.open && pages.length === 0 && more())}>
      <summary>{text.file.log}</summary>
      <Lines lines={pages.flatMap(({ lines }) => lines)} read={pages.length > 0} />
      <ProblemMessage problem={once.problem} />
      {next && (
        <BusyButton busy={once.busy} onClick={more}>
          {text.file.logMore}
        </BusyButton>
      )}
    </details>
  );
}

function Lines({ lines, read }: { lines: AccessLogLine[]; read: boolean }) {
  const layout = useLayout();
  if (lines.length === 0) return read ? <p>{text.file.logEmpty}</p> : null;
  return (
    <ul className={layout.list}>
      {lines.map((line, place) => (
        <li key={`${line.at} ${place}`} className={layout.entry}>
          <p>{line.text}</p>
          {line.reason && <p className={layout.quiet}>{text.file.because(line.reason)}</p>}
        </li>
      ))}
    </ul>
  );
}
