import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  mergeClasses,
} from '@fluentui/react-components';
import { useId } from 'react';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';

const useStyles = makeStyles({
  box: { maxHeight: '40vh', overflowY: 'auto', padding: '8px 12px' },
});

/** A field that was changed in two places: both texts side by side, and the choice. */
export function Conflict(props: {
  field: string;
  mine: string;
  theirs: string;
  settle: (keep: 'mine' | 'theirs') => void;
}) {
  const layout = useLayout();
  return (
    <div className={layout.card} role="group" aria-label={text.form.conflictTitle(props.field)}>
      <MessageBar intent="warning" layout="multiline" role="alert">
        <MessageBarBody>
          <MessageBarTitle>{text.form.conflictTitle(props.field)}</MessageBarTitle> {text.form.conflictWhy}
        </MessageBarBody>
      </MessageBar>
      <div className={layout.fields}>
        <Side title={text.form.yours} words={props.mine} />
        <Side title={text.form.theirs} words={props.theirs} />
      </div>
      <div className={layout.row}>
        <Button onClick={() => props.settle('mine')}>{text.form.keepMine}</Button>
        <Button onClick={() => props.settle('theirs')}>{text.form.useTheirs}</Button>
      </div>
    </div>
  );
}

function Side({ title, words }: { title: string; words: string }) {
  const styles = useStyles();
  const layout = useLayout();
  const id = useId();
  return (
    <div className={layout.tight}>
      <p id={id} className={layout.h4}>
        {title}
      </p>
      <div
        role="group"
        aria-labelledby={id}
        tabIndex={0}
        className={mergeClasses(layout.words, layout.card, styles.box)}
      >
        {words || text.form.empty}
      </div>
    </div>
  );
}
