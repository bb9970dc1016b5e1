import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { text } from '../text';
import { useApp } from '../useApp';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 12px',
    padding: '4px 16px',
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (min-width: 640px)': { paddingInline: '24px' },
  },
});

/** Outside Teams: who is signed in, whether the organisation is a sample, and the way to be somebody else. */
export function SignedInBar() {
  const { me, config, host, signInAgain } = useApp();
  const styles = useStyles();
  if (host.kind === 'teams') return null;
  return (
    <div className={styles.bar}>
      <strong>{text.shell.signedInAs(me.name)}</strong>
      <span>{config.organisation}</span>
      {config.sample && <span>{text.shell.sample}</span>}
      {signInAgain && (
        <Button size="small" onClick={() => signInAgain(true)}>
          {text.shell.someoneElse}
        </Button>
      )}
    </div>
  );
}
