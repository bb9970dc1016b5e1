import { cpdDraft } from '../../../tab/learning/cpdDraft';
import { heldBack } from '../../../tab/learning/learningSaving';
import { learning } from '../support/sampleAsides';

describe('the draft of an entry for Social Work England', () => {
  const [shared, alone] = learning().entries;
  if (!shared || !alone) throw new Error('no entries');

  it("is the worker's own words, with supervision as peer reflection (DOMAIN.md C)", () => {
    const draft = cpdDraft(shared);
    expect(draft).toContain('A day on trauma-informed practice');
    expect(draft).toMatch(/Peer reflection\nI talked this over in supervision with Priya Nair/);
  });

  it('makes nothing up: what is not written is marked so', () => {
    expect(cpdDraft(alone)).toMatch(/What I learnt\n\(to be written\)/);
    expect(cpdDraft(alone)).toMatch(/Peer reflection\n\(to be written\)/);
  });
});

describe('saving an entry as it is written', () => {
  it('waits for a word, and for a day that is not to come', () => {
    expect(heldBack({ on: '2026-01-05', standard: '', 'answer/activity': ' ' })).not.toEqual([]);
    expect(heldBack({ on: '2999-01-05', standard: '', 'answer/activity': 'A course' })).not.toEqual([]);
    expect(heldBack({ on: '2026-01-05', standard: '', 'answer/activity': 'A course' })).toEqual([]);
  });
});
