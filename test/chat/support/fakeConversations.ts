import type { Conversation, Conversations } from '../../../bot/store/conversations';

/** Conversations kept in memory, with what was written. */
export interface FakeConversations extends Conversations {
  rows: Map<string, Conversation>;
  writes: number;
}

/** No conversation is known yet. */
export function makeFakeConversations(): FakeConversations {
  const rows = new Map<string, Conversation>();
  const fake: FakeConversations = {
    rows,
    writes: 0,
    get: async (kind, id) => rows.get(`${kind} ${id}`),
    putIfDifferent: async (kind, id, reference) => {
      const before = JSON.stringify(rows.get(`${kind} ${id}`));
      if (before === JSON.stringify({ reference })) return 'same';
      rows.set(`${kind} ${id}`, { reference });
      fake.writes += 1;
      return 'written';
    },
    remove: async (kind, id) => {
      rows.delete(`${kind} ${id}`);
    },
    drop: async (kind, id, why, at) => void rows.set(`${kind} ${id}`, { dropped: { why, at } }),
  };
  return fake;
}
