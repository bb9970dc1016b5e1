import { linkOf, readToTheEnd } from '../support/cards';
import { filedRecord, type FiledRecord } from '../support/filedRecord';
import { londonDay } from '../support/londonDay';
import { marks } from '../support/marks';
import type { Journey } from '../support/startJourney';

/** The signed record as a document, read back by programs that know nothing of this product. */
export function filing(journey: () => Journey): void {
  let filed: FiledRecord;

  it('posts the record in both chats: kind, date, who signed, that it is filed', async () => {
    for (const chat of [journey().chats.tom, journey().chats.priya]) {
      const card = await chat.card('Supervision record');
      expect(await card.text()).toMatch(/Signed by\s+Priya Raman .* and Tom Hartley .*\s+Document\s+filed/);
      expect(await card.text()).not.toMatch(/disagree/i);
      expect(await linkOf(card, 'Open the filed document')).toContain('http');
      await card.click('Read');
      const read = (await readToTheEnd(card)).join('\n');
      expect(read).toContain(marks.changedNotes);
      expect(read).toContain(marks.disagreement);
      filed = filedRecord(journey().stack, 'W-1005', String(/SR-[0-9A-F]{8}/.exec(read)?.[0]));
    }
  });

  it('is sealed, unaltered and sound', () => {
    expect(filed.seal).toContain('Signature is Valid');
    expect(filed.seal).toContain('Total document signed');
    expect(filed.structure).toContain('No syntax or stream encoding errors found');
  });

  it('holds both voices, and nothing that was not put into it', () => {
    for (const mark of [
      'supervisorView',
      'workerView',
      'disagreement',
      'changedNotes',
      'actionOfTom',
      'actionOfPriya',
    ] as const)
      expect(filed.text).toContain(marks[mark]);
    expect(filed.text).toContain('Tom Hartley disagrees with this record.');
    expect(filed.text).not.toContain(marks.notes);
    expect(filed.text).not.toContain(marks.shared);
    expect(filed.text).not.toContain(marks.draft);
  });

  it('has its columns set, and none that says who disagreed', () => {
    const { columns } = filed;
    expect(columns).toMatchObject({
      workerReference: 'W-1005',
      kind: 'Personal supervision',
      recordId: expect.stringMatching(/^SR-[0-9A-F]{8}$/) as string,
      version: 1,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
    expect(String(columns['sessionDate'])).toContain(londonDay(0).iso);
    expect(String(columns['signedOn'])).toContain(londonDay(0).iso);
    expect(JSON.stringify(columns)).not.toMatch(/agree|Tom|Priya/i);
    expect(filed.file).not.toMatch(/Tom|Hartley/);
  });
}
