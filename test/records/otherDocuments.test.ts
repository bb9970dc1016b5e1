import { renderAudit } from '../../bot/records/renderAudit';
import { renderGroup } from '../../bot/records/renderGroup';
import { renderRecord } from '../../bot/records/renderRecord';
import { sealPdf } from '../../bot/records/seal';
import { verifySeal } from '../../bot/records/verifySeal';
import { sampleSigner } from './certificates';
import { agreement, audit, groupRecord } from './otherBuilders';
import { runOn, textOf, wordsOf } from './pdfTools';

const AT = new Date('2026-11-20T07:30:05Z');

const DOCUMENTS: [what: string, render: () => Promise<Buffer>][] = [
  ['an agreement', () => renderRecord(agreement())],
  ['a group session', () => renderGroup(groupRecord())],
  ['an audit', () => renderAudit(audit())],
];

describe.each(DOCUMENTS)('the document of %s', (_what, render) => {
  it('has the same bytes each time before it is sealed', async () => {
    expect((await render()).equals(await render())).toBe(true);
  });

  it('is a PDF in which qpdf finds no error and gives no warning once it is sealed', async () => {
    const report = runOn(await sealPdf(await render(), sampleSigner, AT), 'qpdf', '--check', 'FILE');
    expect(report).toContain('No syntax or stream encoding errors found');
    expect(report).not.toMatch(/warning/iu);
  });

  it('is sealed whole', async () => {
    const sealed = await sealPdf(await render(), sampleSigner, AT);
    const report = runOn(sealed, 'pdfsig', 'FILE');
    expect(report).toContain('Signature is Valid');
    expect(report).toContain('Total document signed');
    expect(await verifySeal(sealed)).toMatchObject({ intact: true, coversWholeFile: true });
  });

  it('stays under 250 KB', async () => {
    expect((await sealPdf(await render(), sampleSigner, AT)).length).toBeLessThan(250_000);
  });

  it('has its reference and "page x of y" on each page', async () => {
    const pages = textOf(await render())
      .split('\f')
      .filter((page) => page.trim() !== '');
    pages.forEach((page, index) => {
      expect(page).toMatch(/S[AR]-[0-9A-Z]{6}, version 1/u);
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
    });
  });
});

describe('a supervision agreement', () => {
  it('says who agreed, when, how often they meet and when they look at it again (rules 27 to 31)', async () => {
    const words = wordsOf(await renderRecord(agreement()));
    expect(words).toContain('Supervision agreement Siân Hughes with Łukasz Nowak');
    expect(words).toContain('Agreed First each other, then the service manager together.');
    expect(words).toContain('Made on Thursday 5 November 2026');
    expect(words).toContain('At least every 28 days (4 weeks)');
    expect(words).toContain('Review by Friday 5 November 2027');
  });

  it('gives a frequency that is no number of weeks in days alone', async () => {
    const words = wordsOf(await renderRecord(agreement({ everyDays: 30 })));
    expect(words).toContain('At least every 30 days Review');
  });

  it('is called an agreement wherever it speaks of itself', async () => {
    const statements = [
      { by: 'Siân Hughes', role: 'worker', stance: 'disagree', at: '2026-11-09T09:12:00Z' },
    ] as const;
    const words = wordsOf(await renderRecord(agreement({ statements: [...statements], signatures: [] })));
    expect(words).toContain('Siân Hughes disagrees with this agreement.');
    expect(words).toContain('What each person says about this agreement');
    expect(words).toContain('Nobody has signed this agreement.');
    expect(words).not.toMatch(/this record|seals each record/u);
  });

  it('has nothing of a session that it was not: no length, no agenda, no empty action plan', async () => {
    const words = wordsOf(await renderRecord(agreement()));
    expect(words).not.toMatch(/Held|Action plan|No new action|earlier sessions|Added to the agenda/u);
  });

  it('has an action plan where the two agreed on something to do', async () => {
    const actions = [{ text: 'Book the year’s dates', ownerName: 'Siân Hughes', state: 'open' as const }];
    const words = wordsOf(await renderRecord(agreement({ actions })));
    expect(words).toContain('Action plan');
    expect(words).toContain('No date agreed');
  });
});

describe('the record of a group session', () => {
  it('says who facilitated, who was there and who was not', async () => {
    const text = textOf(await renderGroup(groupRecord()));
    expect(text).toMatch(/Facilitator +Łukasz Nowak, Deputy team manager/u);
    expect(text).toMatch(/Present +3 of 5 participants/u);
    expect(text).toMatch(/Nguyễn Thị Ánh +Senior practitioner +Attended\n/u);
    expect(text).toMatch(/Social worker +Sent apologies/u);
    expect(text).toMatch(/Tom Hartley +Student on placement +Was not there/u);
  });

  it('keeps each view in its owner’s words, beside the name (rule 48)', async () => {
    const text = textOf(await renderGroup(groupRecord()));
    expect(text).toMatch(/Siân Hughes +I would rather keep this hour/u);
    expect(text).toMatch(/Nguyễn Thị Ánh +Team business belongs here/u);
  });

  it('names everybody who signed and everybody who did not', async () => {
    const words = wordsOf(await renderGroup(groupRecord()));
    expect(words).toContain('Without the signature of ফারহানা রহমান (participant): not signed within');
    expect(words.match(/Signed on 1\d November/gu)).toHaveLength(3);
  });

  it('sets two signatures side by side, as in a personal record', async () => {
    const group = groupRecord({ unsigned: [] });
    const text = textOf(await renderGroup({ ...group, signatures: group.signatures.slice(0, 2) }));
    expect(text).toMatch(/Role +Facilitator +Participant/u);
  });
});

describe('the document of an audit', () => {
  it('names the file by its reference, and nobody whose file it is', async () => {
    const words = wordsOf(await renderAudit(audit()));
    expect(words).toContain('W-1042, Assessment Team 2');
    expect(words).not.toMatch(/Hughes|Nowak/u);
  });

  it('prints every question with its answer and comment', async () => {
    const text = textOf(await renderAudit(audit()));
    expect(text).toMatch(/Did both add to the agenda\? +Yes/u);
    expect(text).toMatch(/Where there is a gap.* 4 of 5/u);
    expect(text).toContain('One gap of seven weeks in August');
    expect(wordsOf(await renderAudit(audit()))).toContain('The September record shows how a plan changed');
  });

  it('says what was not answered, and what does not apply', async () => {
    const question = (value: 'none' | 'notApplicable') => ({
      text: `Asked of ${value}`,
      answer: { kind: 'yesNo' as const, value },
    });
    const sections = [{ title: 'One', questions: [question('none'), question('notApplicable')] }];
    const text = textOf(await renderAudit(audit({ sections })));
    expect(text).toMatch(/Asked of none +Not answered/u);
    expect(text).toMatch(/Asked of notApplicable +Does not apply/u);
  });

  it('sets the feedback to both side by side', async () => {
    const [line] = textOf(await renderAudit(audit()))
      .split('\n')
      .filter((one) => one.includes('Keep the habit'));
    expect(line).toContain('Your reflections are the strongest');
  });

  it('leaves the feedback out where nobody wrote any', async () => {
    const words = wordsOf(await renderAudit(audit({ feedback: { supervisor: ' ', supervisee: '' } })));
    expect(words).not.toContain('To the supervisor');
  });

  it('has a column of comments only where there is one', async () => {
    const silent = audit().sections.map(({ title, questions }) => ({
      title,
      questions: questions.map(({ text, answer }) => ({ text, answer })),
    }));
    expect(textOf(await renderAudit(audit({ sections: silent })))).not.toContain('Comment');
    expect(textOf(await renderAudit(audit()))).toContain('Comment');
  });

  it('names an auditor without a job title by the name alone', async () => {
    const auditor = { name: 'Morag Ó Briain', jobTitle: '' };
    expect(textOf(await renderAudit(audit({ auditor })))).toMatch(/Auditor +Morag Ó Briain$/mu);
  });

  it('has no section without anything in it: an audit agrees no actions', async () => {
    expect(textOf(await renderAudit(audit()))).not.toContain('Action plan');
  });
});
