import { countOf, fullWhen } from '../../text/dates';
import { html, page, table } from '../html';
import type { ReviewItem } from './reviewItems';

/** What the first page of a bundle says. */
export interface BundleFacts {
  worker: string;
  reference: string;
  by: string;
  why: string;
  /** ISO instant. */
  madeAt: string;
  items: readonly ReviewItem[];
  documents: number;
}

const FILES: readonly [string, string][] = [
  ['review.html', 'Every text that people wrote, with what may be about others marked. Start here.'],
  [
    'review.json',
    'The same, for a redaction tool: each mark with its place and reason, and an empty decision.',
  ],
  [
    'data/file.json',
    'The worker’s file as it is stored: person, pairings, sessions, records, actions, drafts of the supervisor.',
  ],
  ['data/access-log.json', 'Who opened or changed what, and what followed each change.'],
  [
    'data/elsewhere.json',
    'Where the worker appears as a supervisor in the files of others: facts only, no content.',
  ],
  [
    'data/kept-about-the-worker.json',
    'What managers see (standing), the list of what waits for the worker, how Teams reaches them.',
  ],
  ['documents/', 'Each version of each record as a PDF.'],
  [
    'unread/reflections.json',
    'What the worker wrote for themselves and has not shared. Hand it over as it is: nobody else reads it.',
  ],
  ['unread/learning-log.json', 'The worker’s own learning log. Hand it over as it is too.'],
];

/** What whoever answers the request reads first. */
export function bundleIndex(facts: BundleFacts): string {
  const { worker, reference, by, why, madeAt, items, documents } = facts;
  const drafts = items.filter(({ unsentDraft }) => unsentDraft).length;
  const marked = items.filter(({ marks }) => marks.length > 0).length;
  return page(
    `Subject access: ${worker} (${reference})`,
    html`<p class="note">
        Not for the worker as it is. It is to be reviewed first: ${countOf(items.length, 'text')},
        ${countOf(marked, 'text')} of them with something marked; ${countOf(drafts, 'text')} from unsent
        drafts of a supervisor.
      </p>
      <p>
        Made on ${fullWhen(madeAt)} by ${by}. Reason: ${why}. This is in the worker’s access log, where the
        worker can read it.
      </p>
      ${table('What is in it', ['File', 'What it holds'], FILES)}
      <h2>What to know</h2>
      <ul>
        <li>
          ${documents} PDF documents. They hold the same words as the texts in the review; redact them too.
        </li>
        <li>
          Drafts are personal data of the worker although they were never sent. The app has no other notes of
          a supervisor: there are no private notes in it.
        </li>
        <li>
          Not searched: chats and mailboxes in Microsoft 365, the documents in SharePoint beyond those filed
          for this worker, and the words of other workers’ files. Ask for those where the request covers them.
        </li>
        <li>
          The time to answer is one month from the request, as a rule; see the guidance of the Information
          Commissioner’s Office.
        </li>
        <li>
          Keep this folder where only those who answer the request can read it, and delete it when it has been
          answered.
        </li>
      </ul>`,
  );
}
