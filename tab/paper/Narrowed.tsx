import { useLayout } from '../parts/useLayout';
import { choicesIn } from '../table/choicesIn';
import type { Column } from '../table/column';
import type { TableView } from '../table/tableView';
import { isNarrowed } from '../table/tableView';
import { text } from '../text';
import { usePrinting } from './usePrinting';

/** On paper: by what a table leaves rows out, which the fields and menus above it say on the screen. */
export function Narrowed<Row>(props: {
  view: TableView;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
}) {
  const layout = useLayout();
  if (!usePrinting() || !isNarrowed(props.view)) return null;
  return <p className={layout.quiet}>{text.table.narrowed(reasonsIn(props))}</p>;
}

function reasonsIn<Row>({ view, columns, rows }: Parameters<typeof Narrowed<Row>>[0]): string[] {
  const filters = columns.flatMap((column) => {
    const chosen = view.filters[column.id] ?? [];
    const titles = choicesIn(column, rows).filter(({ id }) => chosen.includes(id));
    return chosen.length > 0
      ? [
          text.table.only(
            column.title,
            titles.map(({ title }) => title),
          ),
        ]
      : [];
  });
  return [...filters, ...(view.find.trim() ? [text.table.found(view.find.trim())] : [])];
}
