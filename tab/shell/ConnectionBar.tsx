import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { text } from '../text';
import { useApp } from '../useApp';

const useStyles = makeStyles({ bar: { position: 'sticky', insetBlockStart: 0, zIndex: 5 } });

/** Says that the connection is lost, for as long as it is. */
export function ConnectionBar() {
  const { connection } = useApp();
  const styles = useStyles();
  const up = useSyncExternalStore(connection.subscribe, connection.isUp);
  return (
    <div role="status" className={styles.bar} data-screen>
      {!up && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text.shell.notConnected}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
