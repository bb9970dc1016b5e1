import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import type { Finding } from '../../bot/supervision/caseInformation/finding';
import { CASE_INFORMATION, hintText, MOST_HINTS } from '../../bot/text/caseInformation';
import { useLayout } from '../parts/useLayout';
import { useCaseInformation } from './useCaseInformation';

const useStyles = makeStyles({
  hints: {
    paddingInlineStart: '12px',
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorStatusWarningBorderActive,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** A field that somebody writes in. */
export type Area = RefObject<HTMLTextAreaElement | HTMLInputElement | null>;

/**
 * Under a field, while it is being written in: what looks like case information, and where (DESIGN
 * rule 4). It says so and stops nobody; people who listen hear it when they pause.
 */
export function CaseHints({ value, area }: { value: string; area: Area }) {
  const { text, findings } = useCaseInformation(value);
  return (
    <div aria-live="polite">
      {findings.length > 0 && <Hints text={text} findings={findings} area={area} />}
    </div>
  );
}

function Hints({ text, findings, area }: { text: string; findings: Finding[]; area: Area }) {
  const styles = useStyles();
  const layout = useLayout();
  const left = findings.length - MOST_HINTS;
  return (
    <div className={`${layout.tight} ${styles.hints}`}>
      <ul className={styles.list}>
        {findings.slice(0, MOST_HINTS).map((finding) => (
          <Hint key={`${finding.kind}${finding.start}`} {...{ text, finding, area }} />
        ))}
      </ul>
      {left > 0 && <p>{CASE_INFORMATION.more(left)}</p>}
      <p className={layout.quiet}>{CASE_INFORMATION.advice}</p>
    </div>
  );
}

function Hint({ text, finding, area }: { text: string; finding: Finding; area: Area }) {
  const layout = useLayout();
  const sentence = hintText(text, finding);
  const select = () => {
    area.current?.setSelectionRange(finding.start, finding.end);
    area.current?.focus();
  };
  return (
    <li className={layout.row}>
      <span>{sentence}</span>
      <Button
        size="small"
        appearance="subtle"
        aria-label={CASE_INFORMATION.showThis(sentence)}
        onClick={select}
      >
        {CASE_INFORMATION.show}
      </Button>
    </li>
  );
}
