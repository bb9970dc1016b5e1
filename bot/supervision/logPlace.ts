import type { Head } from './subject';

/** Rows of the access log that are kept back from the worker on a day, by number, oldest first. */
function keptBack({ hidden = [] }: Pick<Head, 'hidden'>, today: string): number[] {
  return hidden
    .filter(({ until }) => until > today)
    .map(({ number }) => number)
    .sort((a, b) => a - b);
}

/**
 * The place of a row among those that the worker may see, counted from 1. Pages of the log are asked for by it
 * and not by the row's own number, whose gaps would tell that something is kept back.
 */
export function placeOf(head: Pick<Head, 'hidden'>, number: number, today: string): number {
  return number - keptBack(head, today).filter((hidden) => hidden < number).length;
}

/** The number of the row at a place; the inverse of `placeOf` for rows that may be seen. */
export function numberAt(head: Pick<Head, 'hidden'>, place: number, today: string): number {
  return keptBack(head, today).reduce((number, hidden) => (hidden <= number ? number + 1 : number), place);
}
