import { makeStyles } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { FigureDefinition } from '../../bot/supervision/complianceViews';

const DefinitionOpen = lazy(() =>
  import('./DefinitionOpen').then((file) => ({ default: file.DefinitionOpen })),
);

const useStyles = makeStyles({ place: { display: 'inline-block', width: '24px', height: '24px' } });

/** What a figure counts and the rule that it is measured against, one click away. */
export function Definition({ of }: { of?: FigureDefinition }) {
  const styles = useStyles();
  if (!of) return null;
  return (
    <Suspense fallback={<span className={styles.place} />}>
      <DefinitionOpen of={of} />
    </Suspense>
  );
}
