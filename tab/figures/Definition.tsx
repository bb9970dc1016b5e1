import { makeStyles } from '@fluentui/react-components';
import type { FigureDefinition } from '../../bot/supervision/complianceViews';
import { later } from '../parts/later';
import { script } from '../parts/script';

const useStyles = makeStyles({ place: { display: 'inline-block', width: '24px', height: '24px' } });

const DefinitionOpen = later(
  script(() => import('./DefinitionOpen').then((file) => file.DefinitionOpen)),
  Place,
);

/** What a figure counts and the rule that it is measured against, one click away. */
export function Definition({ of }: { of?: FigureDefinition }) {
  return of && <DefinitionOpen of={of} />;
}

function Place() {
  const styles = useStyles();
  return <span className={styles.place} />;
}
