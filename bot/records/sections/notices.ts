import { FULL, prose } from '../layout/blocks';
import { COLOUR } from '../layout/pageStyle';
import type { Sheet, Tag } from '../layout/sheet';
import { after, keptTogether, type Slice } from '../layout/slice';
import type { RecordDocument } from '../recordDocument';
import { ROLE_WORDS } from '../recordWords';

const BAR = { width: 2.4, indent: 12 };

/** What a reader should know before reading: a correction, a missing signature, a disagreement, an omission. */
export function notices(sheet: Sheet, root: Tag, record: RecordDocument): Slice[] {
  const column = { x: FULL.x + BAR.indent, width: FULL.width - BAR.indent };
  const slices = noticesOf(record).flatMap((notice, index) =>
    after(index === 0 ? 0 : 6, prose(sheet, root, notice, column)),
  );
  return after(16, keptTogether(barred(sheet, slices)));
}

/** The sentences, none where there is nothing to say. */
export function noticesOf(record: RecordDocument): string[] {
  return [
    ...correction(record),
    ...record.unsigned.map(
      ({ role, name, reason }) =>
        `Without the signature of ${name} (${ROLE_WORDS[role].toLowerCase()}): ${sentence(reason)}`,
    ),
    ...disagreement(record),
    ...(record.notRecorded
      ? ['Both people agreed to leave one or more matters out of this record, as the policy allows.']
      : []),
  ];
}

function correction({ version, supersedes }: RecordDocument): string[] {
  if (!supersedes) return [];
  return [
    `This is version ${version}. It follows version ${supersedes.version}, which is kept. Why there is a new version: ${sentence(supersedes.why)}`,
  ];
}

function disagreement(record: RecordDocument): string[] {
  const who = record.statements.filter(({ stance }) => stance === 'disagree').map(({ by }) => by);
  if (who.length === 0) return [];
  return [
    `${who.join(' and ')} ${who.length === 1 ? 'disagrees' : 'disagree'} with this record. What each person says stands before the signatures.`,
  ];
}

/** A person's words or a reason, closed with a full stop where it has no mark of its own. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?…]$/u.test(trimmed) ? trimmed : `${trimmed}.`;
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
