import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useLayout } from '../parts/useLayout';
import type { Start } from '../start';
import { text } from '../text';

const useStyles = makeStyles({
  page: {
    minHeight: '100vh',
    display: 'grid',
    placeItems: 'center',
    padding: '16px',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  box: { maxWidth: '480px', width: '100%', alignItems: 'flex-start' },
});

/** Shown instead of a page: nobody is signed in, or the server could not be reached. */
export function NotStarted({ end }: { end: Start }) {
  const styles = useStyles();
  const layout = useLayout();
  return (
    <main className={styles.page}>
      <div className={`${layout.card} ${styles.box}`}>
        <h1 className={layout.h2}>
          {end.kind === 'signIn' ? text.shell.signInTitle : text.shell.startTitle}
        </h1>
        {end.kind === 'signIn' && <SignIn end={end} />}
        {end.kind === 'failed' && <Failed end={end} />}
      </div>
    </main>
  );
}

function SignIn({ end }: { end: Extract<Start, { kind: 'signIn' }> }) {
  return (
    <>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{end.why}</MessageBarBody>
      </MessageBar>
      <p>{text.shell.signInWhy}</p>
      <Button appearance="primary" onClick={end.signIn}>
        {text.shell.signIn}
      </Button>
    </>
  );
}

function Failed({ end }: { end: Extract<Start, { kind: 'failed' }> }) {
  const { title, detail, reference } = end.problem.answer;
  return (
    <>
      <p>
        {title}. {detail} {reference && text.problem.reference(reference)}
      </p>
      <Button appearance="primary" onClick={() => location.reload()}>
        {text.shell.tryAgain}
      </Button>
    </>
  );
}
