import type { DocumentTable } from './documentTable';
import { keyPart } from './keys';

/** A person's own chat with the app, or a chat that several share. */
export type ConversationKind = 'person' | 'chat';

/** How to reach somebody, or since when and why that is no longer possible. */
export type Conversation = { reference: unknown } | { dropped: { why: string; at: string } };

/** Where cards go. The reference is Teams' own JSON, kept as it came. */
export interface Conversations {
  get(kind: ConversationKind, id: string): Promise<Conversation | undefined>;
  /** Reads first, and writes only what differs. */
  putIfDifferent(kind: ConversationKind, id: string, reference: object): Promise<'written' | 'same'>;
  /** Teams says that it is gone: keeps why and when (ISO instant) in place of the reference. */
  drop(kind: ConversationKind, id: string, why: string, at: string): Promise<void>;
  /** Forgets somebody altogether. */
  remove(kind: ConversationKind, id: string): Promise<void>;
}

/** Opens the table Conversations. */
export function conversations(table: DocumentTable): Conversations {
  return {
    get: async (kind, id) => (await table.get(kind, keyPart(id)))?.value as Conversation | undefined,
    putIfDifferent: async (kind, id, reference) => {
      const written = await write(table, kind, id, { reference });
      return written ? 'written' : 'same';
    },
    drop: async (kind, id, why, at) => {
      await write(table, kind, id, { dropped: { why, at } });
    },
    remove: async (kind, id) => {
      await table.remove(kind, keyPart(id));
    },
  };
}

function write(
  table: DocumentTable,
  kind: ConversationKind,
  id: string,
  next: Conversation,
): Promise<boolean> {
  return table.change(kind, keyPart(id), 'conversation', (found) =>
    JSON.stringify(found) === JSON.stringify(next) ? undefined : next,
  );
}
