import fc from 'fast-check';
import type { KeptForm, Values } from '../../../tab/form/keptForm';
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
} from '../../../tab/form/keptForm';

const NOW = '2026-11-03T14:03:00Z';
const aForm = (values: Values = { notes: 'before', decisions: '' }): KeptForm =>
  formOf({ version: 3, values });

describe('a form that saves itself', () => {
  it('waits to be saved from the first key, and not when the text is as it was', () => {
    const changed = typed(aForm(), 'notes', 'after');
    expect(changed.phase).toBe('waiting');
    expect(typed(changed, 'notes', 'before').phase).toBe('still');
  });

  it('keeps what is typed while a save is on its way', () => {
    const sent = { notes: 'one' };
    const typing = typed(typed(aForm(), 'notes', 'one'), 'notes', 'one two');
    const after = saved(typing, sent, { version: 4, values: { notes: 'one', decisions: '' } }, NOW);
    expect(after.values['notes']).toBe('one two');
    expect(after).toMatchObject({ version: 4, phase: 'waiting', savedAt: NOW });
  });

  it('joins fields that only one side changed', () => {
    const mine = typed(aForm(), 'notes', 'mine');
    const after = joined(mine, { version: 4, values: { notes: 'before', decisions: 'theirs' } });
    expect(after.values).toEqual({ notes: 'mine', decisions: 'theirs' });
    expect(hasConflict(after)).toBe(false);
  });

  it('takes the same change on both sides for agreement: a save whose answer was lost', () => {
    const mine = typed(aForm(), 'notes', 'mine');
    const after = joined(mine, { version: 4, values: { notes: 'mine', decisions: '' } });
    expect(after).toMatchObject({ phase: 'still', theirs: {}, version: 4 });
  });

  it('takes no earlier save of its own, whose answer was lost, for somebody else’s change', () => {
    const lost = sending(typed(aForm(), 'notes', 'one'), { notes: 'one' });
    const goneOn = typed(lost, 'notes', 'one two');
    const now = { version: 4, values: { notes: 'one', decisions: '' } };
    for (const form of [
      joined(goneOn, now),
      restored(now, unsaved(goneOn) ?? { base: {}, values: {}, sent: {} }),
    ]) {
      expect(form.values['notes']).toBe('one two');
      expect(hasConflict(form)).toBe(false);
    }
  });

  it('keeps both texts where both changed a field', () => {
    const mine = typed(aForm(), 'notes', 'mine');
    const after = joined(mine, { version: 4, values: { notes: 'theirs', decisions: '' } });
    expect(after.values['notes']).toBe('mine');
    expect(after.theirs).toEqual({ notes: 'theirs' });
  });

  it.each([
    ['mine', 'mine', ['notes']],
    ['theirs', 'theirs', []],
  ] as const)('goes on with %s once that is chosen', (side, words, changed) => {
    const both = joined(typed(aForm(), 'notes', 'mine'), { version: 4, values: { notes: 'theirs' } });
    const after = settled(both, 'notes', side);
    expect(after.values['notes']).toBe(words);
    expect(hasConflict(after)).toBe(false);
    expect(changedIn(after)).toEqual(changed);
  });

  it('comes back after the window was reloaded, over a copy that changed meanwhile', () => {
    const kept = unsaved(typed(aForm(), 'notes', 'mine'));
    const after = restored(
      { version: 9, values: { notes: 'theirs', decisions: 'new' } },
      kept ?? { base: {}, values: {}, sent: {} },
    );
    expect(after.values).toEqual({ notes: 'mine', decisions: 'new' });
    expect(after.theirs).toEqual({ notes: 'theirs' });
  });

  it('has nothing to keep once everything is saved', () => {
    expect(unsaved(aForm())).toBeUndefined();
  });

  it('never loses a text that either side wrote', () => {
    const words = fc.record({ notes: fc.string(), decisions: fc.string() });
    fc.assert(
      fc.property(words, words, words, (base, ours, theirs) => {
        const mine = Object.entries(ours).reduce(
          (form, [field, text]) => typed(form, field, text),
          aForm(base),
        );
        const after = joined(mine, { version: 4, values: theirs });
        for (const field of ['notes', 'decisions'] as const) {
          const shown = [after.values[field], after.theirs[field]];
          if (ours[field] !== base[field]) expect(shown).toContain(ours[field]);
          if (theirs[field] !== base[field]) expect(shown).toContain(theirs[field]);
        }
      }),
    );
  });
});
