import type { RecordDraft } from '../../../bot/supervision/record';
import { emptyDraft } from '../../../bot/supervision/record';
import { inputs } from '../../../bot/operations/inputs';
import {
  fieldsOf,
  headingField,
  heldFields,
  saveOf,
  writeActions,
  writtenActions,
} from '../../../tab/session/recordFields';

const aDraft = (changes: Partial<RecordDraft> = {}): RecordDraft => ({
  ...emptyDraft('2026-11-03T16:00:00Z'),
  heldOn: '2026-11-03',
  minutes: 90,
  ...changes,
});
const NOW = Date.parse('2026-11-03T16:30:00Z');
const anAction = { id: 'action-1', text: 'A day at home', owner: 'worker' as const, due: '2026-12-01' };

describe('the record as fields of a form', () => {
  it('sends only what changed, a heading with its notes and decisions together', () => {
    const { values } = fieldsOf(aDraft({ headings: { support: { notes: 'before', decisions: 'stays' } } }));
    const field = headingField('notes', 'support');
    expect(saveOf({ ...values, [field]: 'after' }, [field], 3)).toEqual({
      seen: 3,
      headings: { support: { notes: 'after', decisions: 'stays' } },
    });
  });

  it('sends what the operation takes, for every field at once', () => {
    const { values } = fieldsOf(
      aDraft({ actions: [anAction], headings: { support: { notes: 'n', decisions: 'd' } } }),
    );
    const sent = { worker: 'worker-1', session: 'session-1', ...saveOf(values, Object.keys(values), 1) };
    expect(inputs.saveRecord.safeParse(sent).success).toBe(true);
  });

  it.each([
    ['minutes', { minutes: '' }],
    ['minutes', { minutes: '3' }],
    ['heldOn', { heldOn: '' }],
    ['actions', { actions: writeActions([{ ...anAction, due: '' }]) }],
    ['notes/support', { 'notes/support': 'a'.repeat(60_001) }],
  ])('holds %s back while it cannot be saved, and nothing else', (field, changes) => {
    const { values } = fieldsOf(aDraft());
    expect(heldFields({ ...values, ...changes }, NOW)).toEqual([field]);
  });

  it('takes the day on which it is written in London, though it is still yesterday elsewhere', () => {
    const { values } = fieldsOf(aDraft({ heldOn: '2026-07-02' }));
    expect(heldFields(values, Date.parse('2026-07-01T23:30:00Z'))).toEqual([]);
    expect(heldFields(values, Date.parse('2026-07-01T22:30:00Z'))).toEqual(['heldOn']);
  });

  it('writes equal lists of actions as equal text, whatever the order of their keys', () => {
    const { due, owner, text, id } = anAction;
    expect(writeActions([{ due, owner, text, id }])).toBe(writeActions([anAction]));
  });

  it('leaves out actions in which nothing was written', () => {
    const actions = writeActions([anAction, { ...anAction, id: 'action-2', text: ' ' }]);
    expect(writtenActions({ actions })).toBe(writeActions([anAction]));
  });
});
