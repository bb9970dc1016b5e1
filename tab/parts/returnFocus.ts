/**
 * Puts the focus where a person left off, unless they have moved on by themselves while what they sent was on its
 * way: what is closed leaves the focus to nothing.
 */
export function returnFocus(place: Element | null): void {
  const left = document.activeElement === null || document.activeElement === document.body;
  if (left && place instanceof HTMLElement && place.isConnected) place.focus();
}
