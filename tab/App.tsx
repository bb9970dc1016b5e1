import { createDOMRenderer, FluentProvider, RendererProvider } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Host } from './host';
import type { ThemeName } from './hostAnswers';
import { usePrinting } from './paper/usePrinting';
import { Loading } from './parts/Loading';
import { Announcer } from './shell/Announcer';
import { Frame } from './shell/Frame';
import { NotStarted } from './shell/NotStarted';
import { Pages } from './shell/Pages';
import type { Start, Starting } from './start';
import { themes } from './themes';
import { AppContext } from './useApp';

const renderer = createDOMRenderer(document);

/** The tab: the host's theme, then the page that the address names once somebody is signed in. */
export function App({ starting }: { starting: Starting }) {
  const shown = useTheme(starting.host);
  // On paper everything is dark on light, whatever the screen shows.
  const theme = usePrinting() ? shown && 'default' : shown;
  const end = useSettled(starting.end);
  useEffect(() => {
    // So that the browser's own parts (date pickers, scroll bars) go with the theme.
    document.documentElement.style.colorScheme = theme === 'default' ? 'light' : 'dark';
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  if (!theme) return null;
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <FluentProvider theme={themes[theme]} applyStylesToPortals>
        <Stage end={end} theme={theme} />
      </FluentProvider>
    </RendererProvider>
  );
}

function Stage({ end, theme }: { end?: Start; theme: ThemeName }) {
  const [sentence, setSentence] = useState('');
  const announce = useCallback(
    (said: string) => setSentence((last) => (last === said ? `${said}\u00a0` : said)),
    [],
  );
  const started = end?.kind === 'ready' ? end.started : undefined;
  const parts = useMemo(() => started && { ...started, announce, theme }, [started, announce, theme]);
  if (end && !parts) return <NotStarted end={end} />;
  return (
    <AppContext value={parts}>
      <Frame waiting={!parts}>{parts ? <Pages /> : <Loading />}</Frame>
      <Announcer sentence={sentence} />
    </AppContext>
  );
}

function useTheme(waiting: Promise<Host>) {
  const host = useSettled(waiting);
  const [changed, setChanged] = useState<Host['theme']>();
  useEffect(() => host?.onTheme(setChanged), [host]);
  return changed ?? host?.theme;
}

function useSettled<T>(promise: Promise<T>): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    let here = true;
    void promise.then((settled) => here && setValue(() => settled));
    return () => {
      here = false;
    };
  }, [promise]);
  return value;
}
