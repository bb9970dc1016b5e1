import { Button, makeStyles, Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons';
import { useId } from 'react';
import type { FigureDefinition } from '../../bot/supervision/complianceViews';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';

const useStyles = makeStyles({
  surface: { maxWidth: 'min(360px, calc(100vw - 32px))' },
  button: { minWidth: '24px', padding: 0, '@media print': { display: 'none' } },
});

/** What a figure counts and the rule that it is measured against. Use `Definition`, which fetches this. */
export function DefinitionOpen({ of }: { of: FigureDefinition }) {
  const styles = useStyles();
  const layout = useLayout();
  const id = useId();
  return (
    <Popover trapFocus withArrow>
      <PopoverTrigger disableButtonEnhancement>
        <Button
          appearance="transparent"
          size="small"
          className={styles.button}
          icon={<Info16Regular />}
          aria-label={text.figures.whatIs(of.title)}
        />
      </PopoverTrigger>
      <PopoverSurface aria-labelledby={id} className={styles.surface} tabIndex={-1}>
        <div className={layout.tight}>
          <h3 id={id} className={layout.h3}>
            {of.title}
          </h3>
          <p>{of.sentence}</p>
          {of.rule && <p className={layout.quiet}>{text.figures.rule(of.rule)}</p>}
        </div>
      </PopoverSurface>
    </Popover>
  );
}
