import { figure, plural } from './counted';

/** Tables: searching, filtering, ordering. */
export const tableText = {
  table: {
    more: 'More facts',
    find: 'Search',
    filter: (column: string, chosen: number) => (chosen > 0 ? `${column} (${figure(chosen)})` : column),
    filterBy: (column: string, chosen: number) =>
      chosen > 0 ? `Filter: ${column} (${figure(chosen)})` : `Filter: ${column}`,
    columns: 'Columns',
    sort: 'Order',
    ownOrder: 'As it comes',
    sortedUp: (column: string) => `${column}, ascending`,
    sortedDown: (column: string) => `${column}, descending`,
    showAll: 'Show all',
    shown: (shown: number, all: number) =>
      shown === all ? plural(all, 'row', 'rows') : `${figure(shown)} of ${plural(all, 'row', 'rows')} shown`,
    narrowed: (by: string[]) => `Shown here: ${by.join('; ')}.`,
    only: (column: string, values: string[]) => `${column}: ${values.join(', ')}`,
    found: (words: string) => `what is found by “${words}”`,
    nothing: 'Nothing here matches. Change the search or the filters, or show all.',
  },
};
