import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { connectedAgain, type Problem } from '../problem';
import { text } from '../text';
import { useApp } from '../useApp';

/** Nothing went wrong on either side. */
const MILD = new Set(['offline', 'wroteOn']);

/** Says why something did not happen and what to do, with the reference for whoever looks into it. */
export function ProblemMessage({ problem, retry }: { problem?: Problem; retry?: () => unknown }) {
  const { signInAgain, connection } = useApp();
  const connected = useSyncExternalStore(connection.subscribe, connection.isUp);
  if (!problem) return null;
  const { code, title, detail, reference, fields } = (
    problem.answer.code === 'offline' && connected ? connectedAgain() : problem
  ).answer;
  const again = code === 'signedOut' && signInAgain ? () => signInAgain(false) : retry;
  return (
    <MessageBar intent={MILD.has(code) ? 'warning' : 'error'} layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle> {detail}{' '}
        {reference && !fields && text.problem.reference(reference)}
      </MessageBarBody>
      {again && (
        <MessageBarActions>
          <Button onClick={() => void again()}>
            {code === 'signedOut' ? text.shell.signInAgain : text.shell.tryAgain}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
