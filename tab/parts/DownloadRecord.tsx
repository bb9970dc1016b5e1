import { ArrowDownload20Regular } from '@fluentui/react-icons';
import type { SessionRef } from '../../bot/supervision/session';
import { BusyButton } from '../form/BusyButton';
import { useOnce } from '../form/useOnce';
import { text } from '../text';
import { useApp } from '../useApp';
import { ProblemMessage } from './ProblemMessage';

/** Fetches the document of a record, which needs the sign-in, and hands it to the browser as a file. */
export function DownloadRecord(props: { at: SessionRef; number: number; fileName: string; name?: string }) {
  const { api } = useApp();
  const once = useOnce();
  const { worker, session } = props.at;
  const fetchAndSave = async () => {
    const file = await api.file(`/api/documents/${worker}/${session}/${props.number}`);
    save(file, props.fileName);
  };
  return (
    <>
      <BusyButton
        busy={once.busy}
        icon={<ArrowDownload20Regular />}
        name={props.name}
        onClick={() => once.run(fetchAndSave)}
      >
        {text.record.download}
      </BusyButton>
      <ProblemMessage problem={once.problem} />
    </>
  );
}

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
