import { keptData } from './keptData';
import { readersOf } from './readersOf';

/** One thing that is kept, for the page that tells people: GET /api/kept. */
export interface KeptView {
  title: string;
  what: string;
  why: string;
  who: string;
  until: string;
}

/** All that is kept, in the order of the register, with who can read it by the permission table. */
export function keptView(): KeptView[] {
  return Object.values(keptData).map(({ title, what, why, readBy, until }) => ({
    title,
    what,
    why,
    who: readersOf(readBy),
    until,
  }));
}
