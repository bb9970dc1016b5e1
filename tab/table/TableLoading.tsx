import { makeStyles, Skeleton, SkeletonItem } from '@fluentui/react-components';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';

const useStyles = makeStyles({
  title: { width: '60%', maxWidth: '360px' },
  counts: { height: '54px', maxWidth: '640px' },
  table: { height: '60vh' },
});

/** The shape of a page of counts and a table while its answer is on its way: nothing jumps when it comes. */
export function TableLoading() {
  const styles = useStyles();
  const layout = useLayout();
  return (
    <Skeleton aria-label={text.shell.loading} className={layout.stack}>
      <SkeletonItem size={32} className={styles.title} />
      <SkeletonItem size={16} className={styles.title} />
      <div className={layout.card}>
        <SkeletonItem size={20} className={styles.title} />
        <SkeletonItem className={styles.counts} />
      </div>
      <div className={layout.card}>
        <SkeletonItem size={20} className={styles.title} />
        <SkeletonItem className={styles.table} />
      </div>
    </Skeleton>
  );
}
