/** The same shape with every sentence marked '⟦so⟧', in functions' results too. */
export function pseudo<T>(value: T): T {
  return marked(value) as T;
}

function marked(value: unknown): unknown {
  if (typeof value === 'string') return `⟦${value}⟧`;
  if (typeof value === 'function') return (...given: unknown[]) => marked(Reflect.apply(value, null, given));
  if (Array.isArray(value)) return value.map(marked);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, marked(inner)]));
  return value;
}
