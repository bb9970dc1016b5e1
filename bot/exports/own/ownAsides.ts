import type { RecordVersion } from '../../supervision/record';
import { fullDay } from '../../text/dates';
import { html, said, table, type Html } from '../html';
import type { PdfEntry } from '../versionPdfs';
import { documentLink } from './documentLink';
import type { OwnData } from './ownData';

/** The sessions of groups in which the worker took part, and those of their records that they may open. */
export function groupSessions(
  { groupSessions: all }: Pick<OwnData, 'groupSessions'>,
  { ofGroups, documents }: { ofGroups: readonly RecordVersion[]; documents: readonly PdfEntry[] },
): Html {
  const rows = all.map(({ group, kindTitle, heldOn, minutes }) => [
    group,
    kindTitle,
    heldOn ? fullDay(heldOn) : 'not said',
    `${minutes} minutes`,
  ]);
  return html`${table('Sessions of groups that you took part in', ['Group', 'Kind', 'Held on', 'Length'], rows)}
  ${ofGroups.map(
    ({ number, text }) =>
      html`<p>
        ${text.worker.name}, ${fullDay(text.heldOn)}. ${documentLink(text.reference, number, documents)}
      </p>`,
  )}`;
}

/** What came back from completed examinations of the file; the whole of each is a document. */
export function examinations(
  { audits }: Pick<OwnData, 'audits'>,
  { documents }: { documents: readonly PdfEntry[] },
): Html {
  if (audits.length === 0) return html`<p>None.</p>`;
  return html`${audits.map(
    ({ reference, number, completedOn, audit }) =>
      html`<article>
        <h3>${audit.title}, ${fullDay(completedOn)}, by ${audit.auditor.name}</h3>
        ${
          audit.feedback.supervisee
            ? html`<p><strong>Feedback to you</strong></p>
                ${said(audit.feedback.supervisee)}`
            : undefined
        }
        ${
          audit.feedback.supervisor
            ? html`<p><strong>Feedback to your supervisor</strong></p>
                ${said(audit.feedback.supervisor)}`
            : undefined
        }
        <p>${documentLink(reference, number, documents)}</p>
      </article>`,
  )}`;
}
