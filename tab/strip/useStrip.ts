import { makeStyles, tokens } from '@fluentui/react-components';

/** The look of a strip's months. Shapes tell them apart without colour. */
export const useStrip = makeStyles({
  strip: {
    display: 'inline-flex',
    gap: '2px',
    maxWidth: '100%',
    flexWrap: 'wrap',
    '@media print': { gap: '0.5px' },
  },
  month: { display: 'inline-flex' },
  mark: {
    position: 'relative',
    display: 'inline-grid',
    placeItems: 'center',
    flexShrink: 0,
    width: '18px',
    height: '20px',
    fontSize: '11px',
    lineHeight: '1',
    fontWeight: 600,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: '2px',
    forcedColorAdjust: 'auto',
    printColorAdjust: 'exact',
    '@media print': { width: '11.5px', height: '13px', fontSize: '8px' },
  },
  held: {
    backgroundColor: tokens.colorStatusSuccessBackground2,
    border: `1px solid ${tokens.colorStatusSuccessBorderActive}`,
    borderRadius: '4px',
  },
  heldMoved: {
    backgroundColor: tokens.colorStatusSuccessBackground2,
    border: `1px solid ${tokens.colorStatusSuccessBorderActive}`,
    borderRadius: '9px 2px 2px 9px',
  },
  writeUp: { borderRadius: '4px', border: `3px double ${tokens.colorNeutralStrokeAccessible}` },
  planned: { borderRadius: '9px', border: `1px dashed ${tokens.colorNeutralStrokeAccessible}` },
  cancelled: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorderActive}`,
    borderRadius: '0 9px 0 9px',
  },
  moved: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorderActive}`,
    borderRadius: '9px 2px 2px 9px',
  },
  paused: {
    backgroundColor: tokens.colorNeutralBackground4,
    border: '1px solid transparent',
    boxShadow: `inset 3px 0 0 ${tokens.colorNeutralStrokeAccessible}, inset -3px 0 0 ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: 0,
    '@media print': { boxShadow: 'none', border: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
  },
  none: {
    border: `1px solid transparent`,
    borderBottom: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    color: tokens.colorNeutralForeground2,
    borderRadius: 0,
  },
  more: {
    '::after': {
      content: '""',
      position: 'absolute',
      insetBlockStart: '-3px',
      insetInlineEnd: '-2px',
      width: '6px',
      height: '6px',
      borderRadius: '50%',
      backgroundColor: tokens.colorNeutralForeground1,
    },
  },
});
