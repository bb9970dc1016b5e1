type Part = Record<string, unknown>;

const inside = (part: Part, key: string): Part[] => (Array.isArray(part[key]) ? (part[key] as Part[]) : []);

/** Every element and action of a card, at any depth, fallbacks too. */
export function partsOf(card: object): Part[] {
  const part = card as Part;
  const fallback = typeof part.fallback === 'object' && part.fallback ? [part.fallback as Part] : [];
  const shown = typeof part.card === 'object' && part.card ? [part.card] : [];
  const nested = [
    ...shown,
    ...inside(part, 'body'),
    ...inside(part, 'items'),
    ...inside(part, 'actions'),
    ...fallback,
  ];
  return [...(part.type === 'AdaptiveCard' ? [] : [part]), ...nested.flatMap(partsOf)];
}

/** What a person reads and can press, one line each: a card's snapshot that can be reviewed. */
export function outlineOf(card: object): string {
  const rows = partsOf(card)
    .filter(({ type }) => type !== 'Action.Submit')
    .map(rowOf)
    .filter(Boolean);
  return `\n${rows.join('\n')}\n`;
}

function rowOf(part: Part): string {
  const type = String(part.type);
  if (type === 'TextBlock') return `${part.style === 'heading' ? '# ' : ''}${String(part.text)}`;
  if (type === 'RichTextBlock')
    return `| ${inside(part, 'inlines')
      .map(({ text }) => String(text))
      .join('')}`;
  if (type === 'FactSet')
    return inside(part, 'facts')
      .map(({ title, value }) => `${String(title)}: ${String(value)}`)
      .join('\n');
  if (type.startsWith('Input.')) return inputRow(part, type);
  if (type === 'Action.OpenUrl') return `<${String(part.title)}> ${String(part.url)}`;
  if (type === 'Action.ShowCard') return `[${String(part.title)}] asks again`;
  if (type === 'Action.Execute')
    return `[${String(part.title)}] ${String(part.verb)} ${JSON.stringify(part.data)}`;
  return '';
}

function inputRow({ id, label, title, isRequired, choices, value }: Part, type: string): string {
  const titles = Array.isArray(choices)
    ? ` of ${(choices as Part[]).map((choice) => String(choice.title)).join(' / ')}`
    : '';
  return `${type} ${String(id)}: ${String(label ?? title)}${isRequired ? ' *' : ''}${titles}${value === undefined ? '' : ` = ${typeof value === 'string' ? value : JSON.stringify(value)}`}`;
}
