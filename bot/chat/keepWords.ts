import type { OperationName } from '../supervision/operationName';
import type { SessionView } from '../supervision/views';
import { answers, refAndSeen, refOnly } from './cardInputs';
import { refOf, type ClickData, type Turn } from './turn';

/** What was kept of a refused save: nothing, just what was sent, or both that and what somebody had stored meanwhile. */
export type Kept = 'nothing' | 'asSent' | 'both';

interface Save {
  operation: OperationName;
  input: unknown;
}

/**
 * Keeps what a person wrote when the change they asked for is refused: an answer too long to share stays
 * as their draft, and where the text was changed in another window meanwhile, the new words go below the
 * ones that are there. Nobody's words are lost or written over.
 */
export async function keepWords(
  turn: Turn,
  operation: OperationName,
  data: ClickData,
  code: string,
): Promise<Kept> {
  if (!hasWords(operation, data)) return 'nothing';
  if (code !== 'stale' && operation === 'shareReflection') {
    const saved = await save(turn, {
      operation: 'saveReflection',
      input: { ...refAndSeen(data), answers: answers(data) },
    });
    return saved ? 'asSent' : 'nothing';
  }
  return code === 'stale' && (await saveBeside(turn, operation, data)) ? 'both' : 'nothing';
}

const hasWords = (operation: OperationName, data: ClickData): boolean =>
  operation === 'saveRecord'
    ? typeof data['heading'] === 'string'
    : REFLECTION.includes(operation) && answers(data) !== undefined;

const REFLECTION: readonly OperationName[] = ['saveReflection', 'shareReflection'];

const save = async ({ operations, actor }: Turn, { operation, input }: Save): Promise<boolean> =>
  (await operations.perform(actor, operation, input)).ok;

async function saveBeside(turn: Turn, operation: OperationName, data: ClickData): Promise<boolean> {
  const ref = refOf(data);
  const now = ref && (await turn.operations.session(turn.actor, ref));
  if (!now?.ok) return false;
  return save(
    turn,
    operation === 'saveRecord' ? headingBeside(now.view, data) : reflectionBeside(now.view, data),
  );
}

function reflectionBeside({ ownReflection }: SessionView, data: ClickData): Save {
  const stored = (id: string) => ownReflection?.questions.find((question) => question.id === id)?.answer;
  const both = Object.entries(answers(data) ?? {}).map(
    ([id, sent]) => [id, beside(stored(id), sent)] as const,
  );
  const input = { ...refOnly(data), seen: ownReflection?.version ?? 0, answers: Object.fromEntries(both) };
  return { operation: 'saveReflection', input };
}

function headingBeside({ draft }: SessionView, data: ClickData): Save {
  const id = String(data['heading']);
  const stored = draft?.headings[id];
  const notes = beside(stored?.notes, data['notes'] ?? '');
  const decisions = beside(stored?.decisions, data['decisions'] ?? '');
  return {
    operation: 'saveRecord',
    input: { ...refOnly(data), seen: draft?.version ?? 0, headings: { [id]: { notes, decisions } } },
  };
}

/** Both texts, unless one holds the other. */
function beside(stored: string | undefined, sent: unknown): unknown {
  if (typeof sent !== 'string' || !stored || sent.includes(stored)) return sent;
  return stored.includes(sent) ? stored : `${stored}\n\n${sent}`;
}
