import type { SessionRef } from '../../bot/supervision/session';
import { text } from '../text';
import { DownloadFile } from './DownloadFile';

/** The document of a record. */
export function DownloadRecord(props: {
  at: SessionRef;
  number: number;
  fileName: string;
  title?: string;
  name?: string;
  reason?: string;
}) {
  const { worker, session } = props.at;
  return (
    <DownloadFile
      from={`/api/documents/${worker}/${session}/${props.number}`}
      fileName={props.fileName}
      title={props.title ?? text.record.download}
      name={props.name}
      body={props.reason === undefined ? undefined : { reason: props.reason }}
    />
  );
}
