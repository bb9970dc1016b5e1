/** What a form holds: text by field. Lists and ticks are written as JSON. */
export type Values = Record<string, string>;

/** still: nothing to save · waiting: typing goes on · saving · offline · refused: the server said no. */
export type Phase = 'still' | 'waiting' | 'saving' | 'offline' | 'refused';

/** A form whose text is saved as it is typed, and what is known of the server's copy. */
export interface KeptForm {
  /** The server's copy as last seen, and its version. */
  base: Values;
  version: number;
  /** What is on the screen. */
  values: Values;
  /** Fields that somebody else changed meanwhile, as they wrote them; saving waits until each is settled. */
  theirs: Values;
  /** What went out of each field and whose answer is not here: found on the server's side it is this person's own. */
  sent: Values;
  phase: Phase;
  /** When the last save was done, ISO instant. */
  savedAt?: string;
  /** Why the last save was refused, and what to mend by field. */
  why?: string;
  fields?: Record<string, string>;
}

/** Unsaved text of one form: the fields that were changed, what they were changed from, what of them was sent. */
export type KeptText = Pick<KeptForm, 'base' | 'values' | 'sent'>;

/** The server's copy of a form. */
export interface Stored {
  values: Values;
  version: number;
}

/** A form that shows the server's copy. */
export function formOf(stored: Stored, savedAt?: string): KeptForm {
  const { values, version } = stored;
  return { base: values, version, values, theirs: {}, sent: {}, phase: 'still', savedAt };
}

/** The fields whose text differs from the server's copy. */
export function changedIn(form: KeptForm): string[] {
  return differing(form.values, form.base);
}

/** Whether two forms hold the same text. */
export function isSameText(one: Values, other: Values): boolean {
  return differing(one, other).length === 0;
}

/** Somebody typed. */
export function typed(form: KeptForm, field: string, value: string): KeptForm {
  const next = { ...form, values: { ...form.values, [field]: value } };
  return { ...next, phase: changedIn(next).length > 0 ? 'waiting' : 'still' };
}

/** What is sent is on its way. */
export function sending(form: KeptForm, sent: Values): KeptForm {
  return { ...form, sent: { ...form.sent, ...sent }, phase: 'saving' };
}

/** The server took what was sent; what was typed since stays to be saved. */
export function saved(form: KeptForm, sent: Values, stored: Stored, at: string): KeptForm {
  const base = { ...stored.values, ...sent };
  const values = { ...base, ...mine(form, sent) };
  const next = {
    ...form,
    base,
    values,
    sent: {},
    version: stored.version,
    savedAt: at,
    why: undefined,
    fields: undefined,
  };
  return { ...next, phase: differing(values, base).length > 0 ? 'waiting' : 'still' };
}

/**
 * The server's copy is newer than the one that this form began with. Fields that only one side
 * changed are joined; a field that both changed differently is a conflict, and both texts are kept. What an earlier
 * save of this form put there, though its answer was lost, is nobody else's change.
 */
export function joined(form: KeptForm, stored: Stored): KeptForm {
  const ours = changedIn(form);
  const clash = ours.filter((field) => {
    const theirs = stored.values[field] ?? '';
    const own = [form.base[field] ?? '', form.values[field], form.sent[field]];
    return !own.includes(theirs);
  });
  const values = { ...stored.values, ...pick(form.values, ours) };
  const theirs = { ...pick(form.theirs, ours), ...pick(stored.values, clash) };
  const next = { ...form, base: stored.values, values, theirs, version: stored.version };
  return { ...next, phase: differing(values, stored.values).length > 0 ? 'waiting' : 'still' };
}

/** The person chose: their own text stays, or the other one takes its place. */
export function settled(form: KeptForm, field: string, keep: 'mine' | 'theirs'): KeptForm {
  const { [field]: other, ...theirs } = form.theirs;
  const chosen = keep === 'theirs' && other !== undefined ? typed(form, field, other) : form;
  const phase = changedIn(chosen).length > 0 ? 'waiting' : 'still';
  return { ...chosen, theirs, phase };
}

/** Whether saving waits for a choice between two texts. */
export function hasConflict(form: KeptForm): boolean {
  return Object.keys(form.theirs).length > 0;
}

/** What was typed in this window after the server's copy was fetched, as it is kept until it is saved. */
export function unsaved(form: KeptForm): KeptText | undefined {
  const fields = changedIn(form);
  if (fields.length === 0) return undefined;
  return { base: pick(form.base, fields), values: pick(form.values, fields), sent: pick(form.sent, fields) };
}

/** A form with what an earlier page of this window had not saved yet. */
export function restored(stored: Stored, kept: KeptText, savedAt?: string): KeptForm {
  const form = formOf(stored, savedAt);
  const before = {
    ...form,
    base: { ...stored.values, ...kept.base },
    values: { ...stored.values, ...kept.values },
    sent: kept.sent,
  };
  return joined(before, stored);
}

const pick = (values: Values, fields: string[]): Values =>
  Object.fromEntries(fields.filter((field) => field in values).map((field) => [field, values[field] ?? '']));

const differing = (one: Values, other: Values): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (field) => (one[field] ?? '') !== (other[field] ?? ''),
  );

/** What was typed while a save was on its way. */
const mine = (form: KeptForm, sent: Values): Values =>
  pick(form.values, differing(form.values, { ...form.base, ...sent }));
