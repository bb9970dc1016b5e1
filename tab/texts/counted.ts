/** '1 day', '3 days'. */
export const plural = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

/** '20,000'. */
export const figure = (count: number): string => count.toLocaleString('en-GB');
