import { makeStyles, Skeleton, SkeletonItem } from '@fluentui/react-components';
import { text } from '../text';
import { useLayout } from './useLayout';

const useStyles = makeStyles({
  title: { width: '60%', maxWidth: '360px' },
  block: { minHeight: '180px' },
});

/** The shape of a page while its first answer is on its way; as tall as the page will be, so nothing jumps. */
export function Loading({ blocks = 3 }: { blocks?: number }) {
  const styles = useStyles();
  const layout = useLayout();
  return (
    <Skeleton aria-label={text.shell.loading} className={layout.stack}>
      <SkeletonItem size={32} className={styles.title} />
      {Array.from({ length: blocks }, (_, block) => (
        <div key={block} className={layout.card}>
          <SkeletonItem size={20} className={styles.title} />
          <SkeletonItem className={styles.block} />
        </div>
      ))}
    </Skeleton>
  );
}
