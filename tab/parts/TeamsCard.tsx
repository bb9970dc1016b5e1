import { tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';

/** Colours and sizes of the page's own theme, so that the card looks as it does in the chat beside it. */
const HOST = {
  fontFamily: tokens.fontFamilyBase,
  spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 12 },
  containerStyles: {
    default: {
      backgroundColor: 'transparent',
      foregroundColors: {
        default: { default: tokens.colorNeutralForeground1, subtle: tokens.colorNeutralForeground3 },
      },
    },
  },
};

/** An adaptive card drawn by the library that Teams draws with: what the other person sees in the chat. */
export function TeamsCard({ body }: { body: object[] }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const target = place.current;
    const gone = new AbortController();
    void draw(body).then((drawn) => {
      if (!gone.signal.aborted && drawn) target?.replaceChildren(drawn);
    });
    return () => gone.abort();
  }, [body]);
  return <div ref={place} />;
}

/** Loaded only when somebody looks: the library is larger than the page. */
async function draw(body: object[]): Promise<HTMLElement | undefined> {
  const { AdaptiveCard, HostConfig } = await import('adaptivecards');
  AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = plainHtml(text);
    result.didProcess = true;
  };
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(HOST);
  card.parse({ type: 'AdaptiveCard', version: '1.5', body });
  return card.render();
}

/** Our cards escape every mark of Markdown, so all that is left to do is to take the escapes out. */
function plainHtml(text: string): string {
  const holder = document.createElement('p');
  holder.textContent = text.replace(/\\(.)/gu, '$1');
  return holder.outerHTML;
}
