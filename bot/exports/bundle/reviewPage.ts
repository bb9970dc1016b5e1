import { countOf, listInWords } from '../../text/dates';
import { html, page, type Html } from '../html';
import type { ReviewItem } from './reviewItems';

/** The page on which a person decides what is taken out before the bundle goes to the worker. */
export function reviewPage(worker: string, items: readonly ReviewItem[]): string {
  const marked = items.filter(({ marks }) => marks.length > 0);
  const drafts = items.filter(({ unsentDraft }) => unsentDraft);
  const plain = items.filter(({ marks }) => marks.length === 0);
  return page(
    `Texts to be reviewed before they go to ${worker}`,
    html`<div class="note">
        <p>
          ${countOf(items.length, 'text')}: ${countOf(marked.length, 'text')} with something marked,
          ${countOf(drafts.length, 'text')} from unsent drafts of the supervisor.
        </p>
        <p>
          Nothing has been taken out. A mark is a rule or a guess: a name that the app knows, a word with a
          capital, a number. It misses names in small letters, nicknames, and people who are described without
          a name. Read every text, those without a mark too, and decide what is redacted. The same texts have
          the same numbers in review.json.
        </p>
      </div>
      <h2>Texts with something marked</h2>
      ${marked.length === 0 ? html`<p>None.</p>` : marked.map(article)}
      <h2>Texts without a mark</h2>
      ${plain.length === 0 ? html`<p>None.</p>` : plain.map(article)}`,
  );
}

function article(item: ReviewItem): Html {
  const { id, where, by, unsentDraft, marks } = item;
  return html`<article aria-labelledby="${id}">
    <h3 id="${id}">${id}${unsentDraft ? ': unsent draft of the supervisor' : ''}</h3>
    <p>${where.join('; ')}.${by.length > 0 ? ` Written by ${listInWords(by)}.` : ''}</p>
    ${marked(item)}
    ${
      marks.length > 0
        ? html`<ol>
            ${marks.map(({ text, reason }) => html`<li>“${text}”: ${reason}.</li>`)}
          </ol>`
        : undefined
    }
    <p>
      <label><input type="checkbox" /> Redact something here</label>
      <label><input type="checkbox" /> May go as it is</label>
    </p>
  </article>`;
}

/** The text with each mark highlighted and numbered as in the list below it. */
function marked({ text, marks }: ReviewItem): Html {
  const pieces = marks.map(({ start, end }, index) => {
    const before = text.slice(marks[index - 1]?.end ?? 0, start);
    return html`${before}<mark>${text.slice(start, end)}</mark><sup>${index + 1}</sup>`;
  });
  // Joined without a line between: line ends are shown as they were written.
  const body = pieces.map(({ markup }) => markup).join('');
  return html`<p class="said" dir="auto">${{ markup: body }}${text.slice(marks.at(-1)?.end ?? 0)}</p>`;
}
