import { useCallback, useEffect, useRef, useState } from 'react';
import { asProblem } from '../problem';
import { useApp } from '../useApp';
import type { KeptForm, Stored, Values } from './keptForm';
import {
  changedIn,
  formOf,
  hasConflict,
  joined,
  restored,
  saved,
  sending,
  settled,
  typed,
  unsaved,
} from './keptForm';
import { keep, keyOf, readKept } from './keptText';

/** How a form is saved. */
export interface Saving {
  /** Names the form within this window: 'reflection|w-1|s-1'. */
  name: string;
  /** The server's copy, as the page has it now. */
  stored: Stored;
  savedAt?: string;
  /** Sends the fields that changed over the version that was seen; gives the server's new copy. */
  send: (values: Values, changed: string[], seen: number) => Promise<Stored>;
  /** The server's copy out of a refusal that carries one. */
  newer: (thrown: unknown) => Stored | undefined;
  /** Fields that cannot be sent as they are. */
  held?: (values: Values) => string[];
}

/** A form that saves itself. */
export interface FormInUse {
  form: KeptForm;
  set: (field: string, value: string) => void;
  settle: (field: string, keep: 'mine' | 'theirs') => void;
  /** Saves at once what can be saved; true when nothing is left to save. */
  flush: () => Promise<boolean>;
  /** The form as it is at this moment, for what follows a save in one step. */
  latest: () => KeptForm;
}

const PAUSE = 1_000;

/** Saves as a person types: a second after the last key, on leaving, and when a lost connection is back. */
export function useKeptForm(saving: Saving): FormInUse {
  const { me, connection } = useApp();
  const key = keyOf(me.id, saving.name);
  const [form, setForm] = useState(() => begin(saving, key));
  const now = useRef(form);
  const last = useRef(saving);
  const busy = useRef<Promise<boolean>>(undefined);

  const change = useCallback(
    (next: (form: KeptForm) => KeptForm) => {
      now.current = next(now.current);
      keep(key, unsaved(now.current));
      setForm(now.current);
    },
    [key],
  );

  const flush = useCallback((): Promise<boolean> => {
    busy.current ??= saveNow(() => now.current, last.current, change).finally(
      () => (busy.current = undefined),
    );
    return busy.current;
  }, [change]);

  useEffect(() => {
    last.current = saving;
    const { version } = saving.stored;
    if (version !== now.current.version && !busy.current) change((present) => joined(present, saving.stored));
  });

  useEffect(() => {
    if (form.phase !== 'waiting' || hasConflict(form)) return;
    const timer = setTimeout(() => void flush(), PAUSE);
    return () => clearTimeout(timer);
  }, [form, flush]);

  useEffect(() => connection.subscribe(() => connection.isUp() && void flush()), [connection, flush]);
  useEffect(() => onLeaving(flush), [flush]);

  return {
    form,
    flush,
    latest: useCallback(() => now.current, []),
    set: useCallback((field, value) => change((present) => typed(present, field, value)), [change]),
    settle: useCallback((field, side) => change((present) => settled(present, field, side)), [change]),
  };
}

function begin({ stored, savedAt }: Saving, key: string): KeptForm {
  const kept = readKept(key);
  return kept ? restored(stored, kept, savedAt) : formOf(stored, savedAt);
}

function onLeaving(flush: () => Promise<boolean>): () => void {
  const leave = () => document.visibilityState === 'hidden' && void flush();
  document.addEventListener('visibilitychange', leave);
  return () => {
    document.removeEventListener('visibilitychange', leave);
    void flush();
  };
}

type Change = (next: (form: KeptForm) => KeptForm) => void;

/** Sends until nothing is left, a choice is asked for, or the server cannot be reached. */
async function saveNow(read: () => KeptForm, saving: Saving, change: Change): Promise<boolean> {
  for (let round = 0; round < 5; round += 1) {
    const form = read();
    const held = saving.held?.(form.values) ?? [];
    const fields = changedIn(form).filter((field) => !held.includes(field));
    if (hasConflict(form)) return false;
    if (fields.length === 0) return held.length === 0 || changedIn(form).length === 0;
    if (!(await sendOnce(form, fields, saving, change))) return false;
  }
  return false;
}

async function sendOnce(form: KeptForm, fields: string[], saving: Saving, change: Change): Promise<boolean> {
  const sent = Object.fromEntries(fields.map((field) => [field, form.values[field] ?? '']));
  change((present) => sending(present, sent));
  try {
    const stored = await saving.send(form.values, fields, form.version);
    change((present) => saved(present, sent, stored, new Date().toISOString()));
    return true;
  } catch (thrown) {
    const newer = saving.newer(thrown);
    if (newer && newer.version !== form.version) {
      change((present) => joined(present, newer));
      return true;
    }
    const { answer } = asProblem(thrown);
    const phase = answer.code === 'offline' ? 'offline' : 'refused';
    change((present) => ({ ...present, phase, why: answer.detail, fields: answer.fields }));
    return false;
  }
}
