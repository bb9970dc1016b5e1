import { makeStyles, tokens } from '@fluentui/react-components';
import type { FigureDefinition, FigureId, ScopeFigures } from '../../bot/supervision/complianceViews';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { Definition } from './Definition';
import { percentOf } from './shareOf';

const ORDER: FigureId[] = [
  'heldThisMonth',
  'heldOverTwelve',
  'agreementsCurrent',
  'signedInTime',
  'actionsOverdue',
  'casesInTime',
];

const useStyles = makeStyles({
  tiles: {
    display: 'grid',
    gap: '16px 24px',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 128px), 1fr))',
  },
  title: { display: 'flex', alignItems: 'center', gap: '2px', minHeight: '24px' },
  value: { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: 600 },
});

/** The figures of a scope besides how it stands, each with what it counts of how many, and its definition. */
export function FigureTiles({
  figures,
  definitions,
}: {
  figures: ScopeFigures['figures'];
  definitions: readonly FigureDefinition[];
}) {
  const styles = useStyles();
  const layout = useLayout();
  return (
    <dl className={styles.tiles}>
      {ORDER.map((id) => {
        const share = figures[id];
        const definition = definitions.find((one) => one.id === id);
        return (
          share && (
            <div key={id}>
              <dt className={`${styles.title} ${layout.quiet}`}>
                {definition?.title ?? text.figures.titles[id]}
                <Definition of={definition} />
              </dt>
              <dd className={styles.value}>
                {id === 'actionsOverdue' ? share.is : (percentOf(share) ?? text.figures.none)}
              </dd>
              <dd className={layout.quiet}>{text.figures.of(id, share)}</dd>
            </div>
          )
        );
      })}
    </dl>
  );
}
