import { canonicalText, textHash } from '../../bot/records/canonicalText';
import { shortRecord } from './recordBuilder';

describe('the text that people sign', () => {
  it('changes with a note, a decision, an action, a date or a difference of view', () => {
    const record = shortRecord();
    const changed = [
      { ...record, headings: [{ title: 'Support', notes: 'Something else', decisions: '' }] },
      { ...record, headings: [{ title: 'Support', notes: '', decisions: 'Something else' }] },
      { ...record, actions: [] },
      { ...record, heldOn: '2026-11-04' },
      {
        ...record,
        differences: [{ by: 'Siân Hughes', role: 'worker' as const, text: 'I see it otherwise' }],
      },
    ].map(textHash);
    expect(new Set([...changed, textHash(record)]).size).toBe(6);
  });

  it('is not changed by a statement, which is appended and voids nothing (rule 48)', () => {
    const disagreement = {
      by: 'Siân Hughes',
      role: 'worker',
      stance: 'disagree',
      at: '2026-11-09T09:00:00Z',
    } as const;
    expect(textHash(shortRecord({ statements: [disagreement] }))).toBe(textHash(shortRecord()));
  });

  it('is not changed by a signature that comes late and makes a new version', () => {
    const late = shortRecord({
      version: 2,
      supersedes: { version: 1, why: 'A signature came later' },
      signatures: [],
    });
    expect(textHash(late)).toBe(textHash(shortRecord()));
  });

  it('is readable JSON with the names in it', () => {
    expect(JSON.parse(canonicalText(shortRecord()))).toMatchObject({ worker: { name: 'Siân Hughes' } });
  });
});
