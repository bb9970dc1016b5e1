import type { KeptText } from './keptForm';
import { windowStore } from './windowStore';

const PREFIX = 'unsaved';

/** Where this window keeps what a person typed until the server has it; the window's end forgets it. */
export const keyOf = (person: string, form: string): string => `${PREFIX}|${person}|${form}`;

/** The names of forms, beginning with these words, that a person left with something unsaved in this window. */
export const namesKept = (person: string, beginning: string): string[] =>
  windowStore()
    .keys()
    .filter((key) => key.startsWith(keyOf(person, beginning)))
    .map((key) => key.slice(keyOf(person, '').length));

/** What was kept for a form, if anything. */
export function readKept(key: string): KeptText | undefined {
  const text = windowStore().getItem(key);
  return text === null ? undefined : ({ sent: {}, ...JSON.parse(text) } as KeptText);
}

/** Keeps unsaved text, or forgets it where there is none. A full or closed store keeps nothing. */
export function keep(key: string, kept: KeptText | undefined): void {
  try {
    if (kept) windowStore().setItem(key, JSON.stringify(kept));
    else windowStore().removeItem(key);
  } catch {
    windowStore().removeItem(key);
  }
}

/** Forgets what anybody else left in this window. */
export function forgetOthers(person: string): void {
  const store = windowStore();
  for (const key of store.keys())
    if (key.startsWith(`${PREFIX}|`) && !key.startsWith(keyOf(person, ''))) store.removeItem(key);
}
