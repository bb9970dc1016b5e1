import { makeStyles, tokens } from '@fluentui/react-components';

/** Arrangements that the pages share. */
export const useLayout = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: '16px', minWidth: 0 },
  tight: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  fields: {
    display: 'grid',
    gap: '12px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 160px), 1fr))',
    alignItems: 'start',
    // A field's own least width would reach out of a narrow card.
    '& .fui-Input, & .fui-Input input, & .fui-Select': { minWidth: 0, width: '100%' },
  },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    minWidth: 0,
    padding: '16px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    '@media (min-width: 640px)': { padding: '20px' },
    '@media print': {
      display: 'block',
      padding: '0 0 12px',
      borderRadius: 0,
      border: 'none',
      backgroundColor: 'transparent',
      '& > *': { marginBlockEnd: '8px' },
    },
  },
  group: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    minWidth: 0,
    margin: 0,
    padding: '12px 0 0',
    border: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '& > legend': { float: 'left', width: '100%', padding: 0 },
  },
  list: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  entry: {
    paddingBlock: '12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { paddingBlockStart: 0 },
    ':last-child': { borderBottomStyle: 'none', paddingBlockEnd: 0 },
  },
  h2: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: 600 },
  h3: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: 600 },
  h4: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: 600 },
  quiet: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  // About 75 characters a line, for what is read from end to end.
  reading: { maxWidth: '820px' },
  words: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});
