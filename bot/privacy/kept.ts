import type { Act } from '../supervision/permissions';

/** The law that lets an organisation keep something (UK GDPR articles 6 and 9, Data Protection Act 2018). */
export type Basis = 'publicTask' | 'legalObligation';

/** Something that is kept about people, in the words of the page that tells them. */
export interface Kept {
  title: string;
  /** What is in it. */
  what: string;
  /** What it is for. */
  why: string;
  /** About whom. */
  about: string;
  basis: Basis;
  /** It may hold health, beliefs, union membership or another special category (article 9). */
  special: boolean;
  until: string;
  /** Who can read it is who may do these, by the permission table; none: nobody through the product. */
  readBy: readonly Act[];
}

/** What is said of most of a worker's file. */
export const WITH_FILE = 'As long as the file itself: until the review after leaving, and a person decides.';
