/**
 * What Markdown, HTML and the date macros of Adaptive Cards would act on inside a line, and no more:
 * a client that does not know an escape shows its backslash.
 */
const SPECIAL = /[\\`*_[\]]|<(?=[a-z/!?])|~(?=~)|\{(?=\{)|(?<=\{)\{|&(?=#?\w+;)/gi;

/**
 * A name or a title for a `TextBlock`, so that it reads as it was typed: Markdown, HTML and the
 * macros `{{DATE(…)}}` in it do nothing. On one line. Longer words of people go into
 * `RichTextBlock`, which knows no Markdown; labels, buttons and choices know none either.
 */
export function plain(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim().replace(SPECIAL, '\\$&');
  return line.replace(/^[-+#=]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');
}
