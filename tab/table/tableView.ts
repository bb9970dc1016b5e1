import type { Column } from './column';

/** How somebody looks at a table. The address holds it, so that it can be passed on. */
export interface TableView {
  sort?: { column: string; down: boolean };
  /** What is searched for. */
  find: string;
  /** The chosen values by column; a column without any is not filtered. */
  filters: Record<string, string[]>;
  /** The columns that are shown, besides the first; absent: those that the table shows by itself. */
  columns?: string[];
}

type Known = Pick<Column<never>, 'id' | 'order' | 'choice'>;

const LIST = ',';

/** Reads a view from an address's query. What names no column of the table is left out. */
export function readView(query: string, columns: readonly Known[]): TableView {
  const given = new URLSearchParams(query);
  const named = (id: string) => columns.find((column) => column.id === id);
  const sort = given.get('sort') ?? '';
  const column = sort.replace(/^-/, '');
  const chosen = given.get('columns')?.split(LIST).filter(named);
  const filters = columns.flatMap(({ id, choice }) => {
    const values = choice ? (given.get(id)?.split(LIST).filter(Boolean) ?? []) : [];
    return values.length > 0 ? [[id, values] as const] : [];
  });
  return {
    find: given.get('find') ?? '',
    filters: Object.fromEntries(filters),
    ...(named(column)?.order && { sort: { column, down: sort.startsWith('-') } }),
    ...(chosen && { columns: chosen }),
  };
}

/** The query for a view; what the query holds besides stays. */
export function writeView(view: TableView, query: string, columns: readonly Known[]): string {
  const next = new URLSearchParams(query);
  const put = (name: string, value: string) => (value ? next.set(name, value) : next.delete(name));
  put('sort', view.sort ? `${view.sort.down ? '-' : ''}${view.sort.column}` : '');
  put('find', view.find.trim());
  for (const { id, choice } of columns) if (choice) put(id, (view.filters[id] ?? []).join(LIST));
  if (view.columns) next.set('columns', view.columns.join(LIST));
  else next.delete('columns');
  const written = next.toString().replaceAll('%2C', LIST);
  return written && `?${written}`;
}

/** What a click on a column's title asks for: up, down, then the table's own order again. */
export function sortedBy(view: TableView, column: string): TableView {
  const { sort, ...rest } = view;
  if (sort?.column !== column) return { ...rest, sort: { column, down: false } };
  return sort.down ? rest : { ...rest, sort: { column, down: true } };
}

/** Whether a search or a filter leaves rows out. */
export function isNarrowed({ find, filters }: TableView): boolean {
  return find.trim() !== '' || Object.values(filters).some((values) => values.length > 0);
}
