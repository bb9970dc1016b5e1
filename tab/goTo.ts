/** The event that tells of a move within the tab. */
export const MOVED = 'supervision:moved';

/** Goes to a page of the tab without loading it anew. */
export function goTo(address: string): void {
  history.pushState(null, '', address);
  dispatchEvent(new Event(MOVED));
}

/** The way on to a page when what is sent from here is done; it leads nowhere once the person has gone elsewhere. */
export function goOn(): (address: string) => void {
  const from = location.pathname;
  return (address) => {
    if (location.pathname === from) goTo(address);
  };
}

/** Changes the query of the present page's address; the way back still leads to the page before. */
export function changeQuery(query: string): void {
  history.replaceState(null, '', location.pathname + query);
  dispatchEvent(new Event(MOVED));
}
