const FIGURES = new Intl.NumberFormat('en-GB');

/** '1 day', '3 days'. */
export const plural = (count: number, one: string, many: string): string =>
  `${figure(count)} ${count === 1 ? one : many}`;

/** '20,000'. */
export const figure = (count: number): string => FIGURES.format(count);
