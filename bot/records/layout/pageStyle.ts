/** How a passage is set. Sizes and leading are in points. */
export interface TextStyle {
  size: number;
  leading: number;
  weight: 'regular' | 'strong';
  colour: string;
}

/** A4 in points, with the margins and the two columns that every template hangs its text on. */
export const PAGE = {
  width: 595.28,
  height: 841.89,
  top: 58,
  bottom: 74,
  left: 60,
  right: 60,
  /** Labels and headings stand in a column of their own, left of what they name. */
  labelWidth: 118,
  gutter: 18,
} as const;

/** The width between the margins, in points. */
export const FULL_WIDTH = PAGE.width - PAGE.left - PAGE.right;

/** Where the column of text begins, in points from the left edge. */
export const BODY_LEFT = PAGE.left + PAGE.labelWidth + PAGE.gutter;

/** The width of the column of text: about 66 characters of body type. */
export const BODY_WIDTH = FULL_WIDTH - PAGE.labelWidth - PAGE.gutter;

/** Every colour keeps 4.5:1 on white, and its place in the page when printed in black and white. */
export const COLOUR = {
  ink: '#111111',
  quiet: '#4d4d4d',
  accent: '#12404a',
  rule: '#8c8c8c',
  hairline: '#c4c4c4',
  tint: '#f1f3f3',
} as const;

/** The few ways in which text is set. */
export const STYLE = {
  title: { size: 23, leading: 28, weight: 'strong', colour: COLOUR.accent },
  subtitle: { size: 12.5, leading: 18, weight: 'regular', colour: COLOUR.ink },
  section: { size: 14, leading: 19, weight: 'strong', colour: COLOUR.accent },
  heading: { size: 10.5, leading: 15, weight: 'strong', colour: COLOUR.ink },
  label: { size: 10.5, leading: 15, weight: 'regular', colour: COLOUR.quiet },
  body: { size: 10.5, leading: 15, weight: 'regular', colour: COLOUR.ink },
  strong: { size: 10.5, leading: 15, weight: 'strong', colour: COLOUR.ink },
  small: { size: 9, leading: 12.5, weight: 'regular', colour: COLOUR.quiet },
  smallStrong: { size: 9, leading: 12.5, weight: 'strong', colour: COLOUR.quiet },
} as const satisfies Record<string, TextStyle>;
