import { createRoot } from 'react-dom/client';
import { App } from './App';
import type { Starting } from './start';

/** Draws the tab into a place of the page. */
export function draw(place: HTMLElement, starting: Starting): void {
  createRoot(place).render(<App starting={starting} />);
}
