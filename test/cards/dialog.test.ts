import { recordHome } from '../../bot/chat/cards/recordHome';
import { makeContext, makeDraft, makeSubject, PRIYA } from '../operations/support/builders';
import { sessionView } from '../../bot/operations/sessionView';

const ctx = {
  links: {
    session: () => 'https://t.example/s',
    record: () => 'https://t.example/r',
    team: () => 'https://t.example/t',
    cases: () => '',
    concern: () => 'https://t.example/',
    people: 'https://t.example/',
    audit: () => 'https://t.example/q',
    files: 'https://t.example/files',
    file: (worker: string) => `https://t.example/file/${worker}`,
    protection: 'https://t.example/protection',
    teams: 'https://t.example/teams',
    newGroup: 'https://t.example/g',
    home: 'https://t.example/',
  },
  now: '2026-11-03T15:00:00.000Z',
  organisation: 'Sampleton',
};

describe('writing the record in a dialog', () => {
  const view = sessionView(makeSubject({ draft: makeDraft() }), makeContext(PRIYA));

  it('is offered where the client has dialogs', () => {
    expect(JSON.stringify(recordHome(view, { ...ctx, dialogs: true }))).toContain('"task/fetch"');
  });

  it('is not offered where it would not open, as in the Playground', () => {
    expect(JSON.stringify(recordHome(view, ctx))).not.toContain('task/fetch');
  });
});
