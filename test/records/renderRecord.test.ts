import { textHash } from '../../bot/records/canonicalText';
import type { RecordDocument } from '../../bot/records/recordDocument';
import { renderRecord } from '../../bot/records/renderRecord';
import { runOn, textOf, wordsOf } from './pdfTools';
import { longRecord, shortRecord } from './recordBuilder';

const PANGRAM =
  'نص حكيم له سر قاطع وذو شأن عظيم مكتوب على ثوب أخضر ومغلف بجلد أزرق فاطمة الزهراء عبد الله السلام صلاح علاء الأحمد الإسلام یہ ایک اردو جملہ ہے میں نے پڑھا ڈاکٹر گھر';

function pagesOf(pdf: Buffer): string[] {
  return textOf(pdf)
    .split('\f')
    .filter((page) => page.trim() !== '');
}

/** Renders in a process of its own, as far as what is kept between two records goes. */
async function renderedInOrder(...records: RecordDocument[]): Promise<Buffer[]> {
  const files: Buffer[] = [];
  await jest.isolateModulesAsync(async () => {
    const fresh = await import('../../bot/records/renderRecord');
    for (const record of records) files.push(await fresh.renderRecord(record));
  });
  return files;
}

describe('rendering a record', () => {
  it('gives the same bytes for the same record', async () => {
    const [first, second] = [await renderRecord(longRecord()), await renderRecord(longRecord())];
    expect(first.equals(second)).toBe(true);
  });

  it.each([
    ['in Arabic and Urdu', 'نص علي في كتيبي ي ى ك', 'یہ ایک اردو جملہ ک ی'],
    // Two ways to write what looks the same: one glyph, several characters.
    ['in English', 'An efficient co-op in the office', 'An e\u00adfficient co\u2010op in the o\ufb03ce'],
  ])('gives the same bytes whichever record was rendered before it, %s', async (_what, one, other) => {
    const [first, second] = [one, other].map((notes) =>
      shortRecord({ headings: [{ title: 'Support', notes, decisions: '' }] }),
    ) as [RecordDocument, RecordDocument];
    const [rendered, next] = await renderedInOrder(first, second);
    expect(await renderedInOrder(second, first)).toEqual([next, rendered]);
  });

  it('gives other bytes for another record', async () => {
    const changed = shortRecord({ minutes: 94 });
    expect((await renderRecord(shortRecord())).equals(await renderRecord(changed))).toBe(false);
  });

  it('stays under 250 KB with twelve headings of a two-hour session', async () => {
    expect((await renderRecord(longRecord())).length).toBeLessThan(250_000);
  });

  it('is a PDF in which qpdf finds no error and gives no warning', async () => {
    expect(runOn(await renderRecord(longRecord()), 'qpdf', '--check', 'FILE')).toContain('No syntax');
  });

  it('puts the reference and "page x of y" on each page', async () => {
    const pages = pagesOf(await renderRecord(longRecord()));
    pages.forEach((page, index) => {
      expect(page).toContain('SR-4TQX8N, version 2');
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
    });
  });

  it('fits a short session on one page, with the signatures on a second', async () => {
    expect(pagesOf(await renderRecord(shortRecord()))).toHaveLength(2);
  });
});

describe('the foot of a page', () => {
  const TITLES = ['What was covered', 'Action plan', 'Where views differ', 'Signatures', 'Reflection'];

  it.each([1, 3, 5, 7, 9, 11, 13])(
    'never has a heading alone on it (%i more lines of notes)',
    async (lines) => {
      const record = longRecord();
      const rest = record.headings.slice(1);
      const notes = Array.from({ length: lines }, (_, index) => `Line ${index}`).join('\n');
      const pdf = await renderRecord({
        ...record,
        headings: [{ title: 'Work plan and priorities', notes, decisions: '' }, ...rest],
      });
      for (const page of pagesOf(pdf)) {
        const written = page
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean);
        const last = written.at(-2) ?? '';
        expect([...TITLES, ...record.headings.map(({ title }) => title)]).not.toContain(last);
      }
    },
  );
});

describe('names and words in other scripts', () => {
  it.each([
    'Siân Hughes',
    'Łukasz Nowak',
    'Nguyễn Thị Ánh',
    'محمد الأحمد',
    'فاطمة الزهراء',
    'صلاح',
    'ফারহানা রহমান',
    'চক্রবর্তী',
  ])('survives copying: %s', async (name) => {
    const record = shortRecord();
    const pdf = await renderRecord({ ...record, worker: { ...record.worker, name } });
    expect(wordsOf(pdf)).toContain(name);
  });

  it('gives each word of an Arabic and an Urdu passage back', async () => {
    const pdf = await renderRecord(
      shortRecord({ headings: [{ title: 'Support', notes: PANGRAM, decisions: '' }] }),
    );
    const words = wordsOf(pdf).split(' ');
    expect(PANGRAM.split(' ').filter((word) => !words.includes(word))).toEqual([]);
  });

  it('gives a character back that no font has', async () => {
    const pdf = await renderRecord(
      shortRecord({ headings: [{ title: 'Support', notes: 'ਪੰਜਾਬੀ 😀', decisions: '' }] }),
    );
    expect(wordsOf(pdf)).toContain('ਪੰਜਾਬੀ 😀');
  });

  it('keeps markup in what people wrote as what they wrote', async () => {
    const notes = '<b>bold</b> & *not* [a link](https://example.org) (really) \\n';
    const pdf = await renderRecord(shortRecord({ headings: [{ title: 'A & B <x>', notes, decisions: '' }] }));
    expect(wordsOf(pdf)).toContain(notes);
  });

  it('breaks a word that is longer than its column', async () => {
    const title = 'Donaudampfschifffahrtsgesellschaftskapitänswitwe';
    const pdf = await renderRecord(shortRecord({ headings: [{ title, notes: 'Noted', decisions: '' }] }));
    expect(textOf(pdf)).not.toContain(title);
    expect(wordsOf(pdf)).toContain('Donaudampf');
  });
});

describe('what a record says of itself', () => {
  it('shows a late write-up as late, beside the day of the session', async () => {
    const words = wordsOf(await renderRecord(shortRecord({ writtenOn: '2026-11-16', lateBy: 2 })));
    expect(words).toContain('Monday 16 November 2026, 2 working days later than the policy');
    expect(words).toContain('Thursday 5 November 2026, 1 hour 35 minutes');
  });

  it('shows the planned day only where the session was on another', async () => {
    expect(wordsOf(await renderRecord(shortRecord({ plannedOn: '2026-11-03' })))).toContain(
      'planned for Tuesday 3',
    );
    expect(wordsOf(await renderRecord(shortRecord({ plannedOn: '2026-11-05' })))).not.toContain(
      'planned for',
    );
  });

  it('names the version that it follows, and why', async () => {
    const supersedes = { version: 1, why: 'The date was wrong' };
    const words = wordsOf(await renderRecord(shortRecord({ version: 2, supersedes })));
    expect(words).toContain('This is version 2. It follows version 1, which is kept.');
    expect(words).toContain('The date was wrong.');
  });

  it('sets a disagreement beside the other voice, and files all the same (rule 48)', async () => {
    const words = wordsOf(await renderRecord(longRecord()));
    expect(words).toContain('Nguyễn Thị Ánh disagrees with this record.');
    expect(words).toContain('Where views differ');
    const [line] = textOf(await renderRecord(longRecord()))
      .split('\n')
      .filter((one) => /I do not think/u.test(one));
    expect(line).toContain('I hear this');
  });

  it('says once that something was left out by agreement, and not what (rule 51)', async () => {
    const said = 'agreed to leave one or more matters out';
    expect(wordsOf(await renderRecord(shortRecord({ notRecorded: true }))).split(said)).toHaveLength(2);
    expect(wordsOf(await renderRecord(shortRecord()))).not.toContain(said);
  });

  it('says who has not signed, and why', async () => {
    const record = shortRecord();
    const unsigned = [
      { role: 'worker' as const, name: 'Siân Hughes', reason: 'not signed within 10 working days' },
    ];
    const words = wordsOf(
      await renderRecord({ ...record, unsigned, signatures: record.signatures.slice(0, 1) }),
    );
    expect(words).toContain(
      'Without the signature of Siân Hughes (worker): not signed within 10 working days.',
    );
  });

  it('shows each signature with its moment in London time, how, and the whole hash once', async () => {
    const record = shortRecord();
    const words = wordsOf(await renderRecord(record));
    expect(words).toContain(textHash(record));
    expect(words).toContain('4.40pm');
    expect(words).toContain('Signed in Microsoft Teams');
  });

  it('says so where nobody has signed', async () => {
    expect(wordsOf(await renderRecord(shortRecord({ signatures: [] })))).toContain(
      'Nobody has signed this record.',
    );
  });

  it('tells a signature over another text from one over this', async () => {
    const record = shortRecord();
    const signatures = record.signatures.map((one) => ({ ...one, hash: 'b'.repeat(64) }));
    const pdf = await renderRecord({ ...record, signatures });
    expect(wordsOf(pdf)).toContain('An earlier text');
  });

  it('keeps a statement of 20,000 characters whole', async () => {
    const text = Array.from({ length: 2500 }, (_, index) => `w${index}`).join(' ');
    const statements = [
      { by: 'Siân Hughes', role: 'worker', stance: 'comment', text, at: '2026-11-09T09:12:00Z' },
    ] as const;
    const pdf = await renderRecord(shortRecord({ statements: [...statements] }));
    const words = new Set(wordsOf(pdf).split(' '));
    expect(text.split(' ').filter((word) => !words.has(word))).toEqual([]);
  });

  it('names no person in the title that windows and searches show', async () => {
    const info = runOn(await renderRecord(shortRecord()), 'pdfinfo', 'FILE');
    expect(info).toMatch(/Title: +Personal supervision record SR-7K3M9Q, Thursday 5 November 2026/u);
    expect(info).not.toContain('Hughes');
  });
});

describe('what somebody writes into a record', () => {
  const HOSTILE =
    ') /OpenAction << /S /JavaScript /JS (app.alert(1)) >> endobj 9 0 obj << /S /URI /URI (https://evil.example) >> \\) >> stream\nBT ET Q';

  it('stays words: nothing in the file acts, opens or leads anywhere by itself', async () => {
    const pdf = await renderRecord(
      shortRecord({
        worker: { name: `Tom ${HOSTILE}`, reference: HOSTILE, jobTitle: HOSTILE },
        headings: [{ title: HOSTILE, notes: HOSTILE, decisions: HOSTILE }],
      }),
    );
    expect(runOn(pdf, 'qpdf', '--check', 'FILE')).toContain('No syntax or stream encoding errors');
    // The keys of all that the file is made of, as a reader takes it apart.
    const parts = runOn(pdf, 'qpdf', '--json', 'FILE');
    expect(parts).toContain('"/Type"');
    expect(parts).not.toMatch(
      /"\/(?:OpenAction|JavaScript|JS|AA|Launch|URI|SubmitForm|ImportData|RichMedia|EmbeddedFiles|GoToR)"/,
    );
    expect(wordsOf(pdf)).toContain('/OpenAction << /S /JavaScript');
  });
});
