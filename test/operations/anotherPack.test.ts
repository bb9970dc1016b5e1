import { reflectionForm } from '../../bot/chat/cards/reflectionForm';
import { recordHome } from '../../bot/chat/cards/recordHome';
import { recordDocumentOf } from '../../bot/operations/recordDocumentOf';
import { previewVersion } from '../../bot/operations/previewVersion';
import { sessionView } from '../../bot/operations/sessionView';
import { packs } from '../../bot/policies/packs';
import { adoptPolicy } from '../../bot/policies/resolvePolicy';
import type { Context } from '../../bot/supervision/decision';
import { makeContext, makeDraft, makeSubject, PRIYA, TOM } from './support/builders';

const OURS = {
  id: 'ours',
  version: '1',
  title: 'Our own policy',
  effectiveFrom: '2026-01-01',
  extends: 'luton-social-care',
  change: {
    'agenda.headings': [{ id: 'space', title: 'Room to think', prompts: ['What is on your mind?'] }],
    'reflection.questions': [{ id: 'ours-1', text: 'What would you like us to talk about?' }],
    'agreement.sections': [{ id: 'promise', title: 'What we promise each other', prompts: [] }],
  },
};

const policy = adoptPolicy([...packs, OURS], 'ours');
const inOurs = (actor: { id: string }): Context => ({ ...makeContext(actor), policy });
const ctx = {
  links: {
    session: () => 'https://tab.example/s',
    record: () => 'https://tab.example/r',
    team: () => 'https://tab.example/t',
    cases: () => '',
    concern: () => 'https://tab.example/c',
    people: 'https://tab.example/people',
    audit: () => 'https://t.example/q',
    files: 'https://tab.example/files',
    file: (worker: string) => `https://tab.example/file/${worker}`,
    protection: 'https://tab.example/protection',
    teams: 'https://tab.example/teams',
    newGroup: 'https://tab.example/g',
    home: 'https://tab.example/',
  },
  now: '2026-11-03T15:00:00.000Z',
  organisation: 'Sampleton',
};

describe('another policy pack, without a change of code', () => {
  it('asks its own questions on the card', () => {
    const card = JSON.stringify(reflectionForm(sessionView(makeSubject(), inOurs(TOM)), undefined, ctx));
    expect(card).toContain('What would you like us to talk about?');
    expect(card).not.toContain('gone well');
  });

  it('has its own headings on the card that the supervisor writes by', () => {
    const card = JSON.stringify(recordHome(sessionView(makeSubject(), inOurs(PRIYA)), ctx));
    expect(card).toContain('Room to think');
    expect(card).not.toContain('Mediation');
  });

  it('has its own headings and title in the document', () => {
    const draft = makeDraft({ headings: { space: { notes: 'The waiting list.', decisions: '' } } });
    const document = recordDocumentOf(previewVersion(makeSubject({ draft }), inOurs(PRIYA)));
    expect(document.headings).toEqual([
      { title: 'Room to think', notes: 'The waiting list.', decisions: '' },
    ]);
    expect(document.policy.title).toBe('Our own policy');
  });

  it('has its own sections in the agreement', () => {
    const subject = makeSubject();
    const view = sessionView(
      { ...subject, session: { ...subject.session, kind: 'agreement' } },
      inOurs(PRIYA),
    );
    expect(view.headings.map(({ title }) => title)).toEqual(['What we promise each other']);
  });
});
