import { mergeClasses } from '@fluentui/react-components';
import { text } from '../text';
import type { MonthMark } from './monthMark';
import { useStrip } from './useStrip';

/** The mark of a month: a letter in a shape, with colour only besides; a dot where more happened. */
export function MarkCell({ mark, more = false }: { mark: MonthMark; more?: boolean }) {
  const styles = useStrip();
  return (
    <span aria-hidden className={mergeClasses(styles.mark, styles[mark], more && styles.more)}>
      {text.strip.letters[mark]}
    </span>
  );
}
