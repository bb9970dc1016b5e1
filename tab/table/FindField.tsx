import { Input, makeStyles } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { text } from '../text';

const PAUSE = 200;

const useStyles = makeStyles({
  find: { flexGrow: 1, flexBasis: '180px', maxWidth: '320px', minWidth: 0 },
});

/** Searches a table a moment after the last key: browsers limit how often an address may change. */
export function FindField({ find, onFind }: { find: string; onFind: (find: string) => void }) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string>();
  useEffect(() => {
    if (typed === undefined) return;
    const timer = setTimeout(() => {
      onFind(typed);
      setTyped(undefined);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [typed, onFind]);
  return (
    <Input
      type="search"
      className={styles.find}
      aria-label={text.table.find}
      placeholder={text.table.find}
      contentBefore={<Search20Regular aria-hidden />}
      value={typed ?? find}
      onChange={(_, { value }) => setTyped(value)}
    />
  );
}
