/** Markup that is safe to put on a page; made only by `html`. */
export interface Html {
  readonly markup: string;
}

type Part = string | number | Html | readonly Html[] | undefined;

/** Markup with every value in it escaped, unless it is markup already. Nothing is written for undefined. */
export function html(strings: TemplateStringsArray, ...values: Part[]): Html {
  const parts = strings.map((text, index) => text + markupOf(values[index]));
  return { markup: parts.join('') };
}

function markupOf(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('\n');
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** What somebody wrote, with its own line ends and direction. */
export function said(text: string): Html {
  return html`<p class="said" dir="auto">${text}</p>`;
}

/** A table with a caption and header cells; the first cell of a row is its header. */
export function table(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly (string | Html)[])[],
): Html {
  if (rows.length === 0) return html`<p>${caption}: none.</p>`;
  return html`<div class="wide" tabindex="0" role="region" aria-label="${caption}">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first = '', ...rest]) =>
            html`<tr>
              <th scope="row" dir="auto">${first}</th>
              ${rest.map((cell) => html`<td dir="auto">${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

const STYLE = `:root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;color:#1b1b1b;background:#fff;max-width:60rem;margin:0 auto;padding:1rem}
h1{font-size:1.7rem}h2{font-size:1.35rem;margin-top:2.5rem;border-bottom:2px solid #555}h3{font-size:1.1rem;margin-top:2rem}
a{color:#0b4a8f}a:focus,.wide:focus{outline:3px solid #0b4a8f;outline-offset:2px}
.said{white-space:pre-wrap;overflow-wrap:anywhere;border-inline-start:4px solid #767676;padding-inline-start:.8rem;margin:.3rem 0 1rem}
.wide{overflow-x:auto}table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:600;padding:.4rem 0}
th,td{border:1px solid #767676;padding:.3rem .5rem;text-align:start;vertical-align:top}tbody th{font-weight:400}
mark{background:#ffe680;color:#1b1b1b;border-bottom:2px solid #1b1b1b}.note{border:2px solid #1b1b1b;padding:.6rem 1rem}
@media (prefers-color-scheme:dark){body{color:#f2f2f2;background:#1f1f1f}a{color:#9cc7ff}a:focus,.wide:focus{outline-color:#9cc7ff}
h2{border-color:#a0a0a0}.said,th,td{border-color:#8a8a8a}.note{border-color:#f2f2f2}}
@media print{body{color:#1b1b1b;background:#fff}a{color:inherit}article{break-inside:avoid}}`;

/** A whole page that needs nothing else: no scripts, no addresses outside. Starts with its own link past the top. */
export function page(title: string, body: Html): string {
  return `<!doctype html>
${
  html`<html lang="en-GB">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
      <title>${title}</title>
      <style>
        ${{ markup: STYLE }}
      </style>
    </head>
    <body>
      <main>
        <h1>${title}</h1>
        ${body}
      </main>
    </body>
  </html> `.markup
}`;
}
