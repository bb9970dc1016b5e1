import { FULL, prose } from '../layout/blocks';
import { COLOUR } from '../layout/pageStyle';
import type { Sheet, Tag } from '../layout/sheet';
import { after, keptTogether, type Slice } from '../layout/slice';
import { nounOf, type DocumentNoun } from '../recordKinds';
import type { RecordDocument } from '../recordDocument';
import { ROLE_WORDS, sentence } from '../recordWords';

const BAR = { width: 2.4, indent: 12 };

/** What a reader should know before reading, beside a bar; nothing where there is nothing to say. */
export function notices(sheet: Sheet, root: Tag, sentences: readonly string[]): Slice[] {
  const column = { x: FULL.x + BAR.indent, width: FULL.width - BAR.indent };
  const slices = sentences.flatMap((notice, index) =>
    after(index === 0 ? 0 : 6, prose(sheet, root, notice, column)),
  );
  return after(16, keptTogether(barred(sheet, slices)));
}

/** What any document may have to say: of a document signed in some role R. */
export interface Noted<R extends string> {
  version: number;
  supersedes?: { version: number; why: string };
  unsigned: readonly { role: R; name: string; reason: string }[];
  statements?: readonly { by: string; stance: 'agree' | 'comment' | 'disagree' }[];
  /** Something was left out by agreement (DOMAIN.md rule 51). */
  notRecorded?: boolean;
}

/** The sentences of a personal record or an agreement. */
export function recordNotices(record: RecordDocument): string[] {
  return noticesOf(record, ROLE_WORDS, nounOf(record));
}

/**
 * A correction, a missing signature, a disagreement, an omission: a sentence each.
 * @param roles what each role is called
 * @param noun what the document calls itself
 */
export function noticesOf<R extends string>(
  document: Noted<R>,
  roles: Record<R, string>,
  noun: DocumentNoun,
): string[] {
  return [
    ...correction(document),
    ...document.unsigned.map(
      ({ role, name, reason }) =>
        `Without the signature of ${name} (${roles[role].toLowerCase()}): ${sentence(reason)}`,
    ),
    ...disagreement(document.statements ?? [], noun),
    ...(document.notRecorded ? [omission(noun)] : []),
  ];
}

function correction({ version, supersedes }: Pick<Noted<never>, 'version' | 'supersedes'>): string[] {
  if (!supersedes) return [];
  return [
    `This is version ${version}. It follows version ${supersedes.version}, which is kept. Why there is a new version: ${sentence(supersedes.why)}`,
  ];
}

function disagreement(statements: NonNullable<Noted<never>['statements']>, noun: DocumentNoun): string[] {
  const who = statements.filter(({ stance }) => stance === 'disagree').map(({ by }) => by);
  if (who.length === 0) return [];
  return [
    `${who.join(' and ')} ${who.length === 1 ? 'disagrees' : 'disagree'} with this ${noun}. What each person says stands before the signatures.`,
  ];
}

function omission(noun: DocumentNoun): string {
  return `Everyone who met agreed to leave one or more matters out of this ${noun}, as the policy allows.`;
}

function barred(sheet: Sheet, slices: Slice[]): Slice[] {
  return slices.map((slice, index) => ({
    ...slice,
    draw: (y) => {
      const top = index === 0 ? y : y - slice.before;
      sheet.artifact(() =>
        sheet.document.rect(FULL.x, top, BAR.width, y + slice.height - top).fill(COLOUR.accent),
      );
      slice.draw(y);
    },
  }));
}
