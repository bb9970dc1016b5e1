/**
 * Gives the focus to what has come, unless the person, who had to wait for it, has gone elsewhere meanwhile: they
 * are still where they asked for it, or what they pressed is there no more.
 */
export function takeFocus(
  place: HTMLElement | null,
  isWhereAsked: (at: Element) => boolean,
  options?: FocusOptions,
): void {
  const at = document.activeElement;
  if (at === null || at === document.body || isWhereAsked(at)) place?.focus(options);
}
