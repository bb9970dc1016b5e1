import { Button, Field, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { LearningEntryView } from '../../bot/supervision/ownViews';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { useApp } from '../useApp';
import { cpdDraft } from './cpdDraft';

/** A draft to change, copy and take to the regulator's own form; it is kept nowhere. */
export function CpdDraft({ entry, onClose }: { entry: LearningEntryView; onClose: () => void }) {
  const { announce } = useApp();
  const layout = useLayout();
  const [draft, setDraft] = useState(() => cpdDraft(entry));
  const [copied, setCopied] = useState<string>();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  const copy = async () => {
    const said = await navigator.clipboard.writeText(draft).then(
      () => text.learning.copied,
      () => text.learning.notCopied,
    );
    setCopied(said);
    announce(said);
  };
  return (
    <div role="group" aria-label={text.learning.cpdTitle} className={layout.tight}>
      <p>{text.learning.cpdHint}</p>
      <Field label={text.learning.cpdField}>
        <Textarea
          ref={area}
          resize="vertical"
          textarea={{ rows: 14 }}
          value={draft}
          onChange={(_, { value }) => setDraft(value)}
        />
      </Field>
      <div className={layout.row}>
        <Button appearance="primary" onClick={() => void copy()}>
          {text.learning.copy}
        </Button>
        <Button appearance="subtle" onClick={onClose}>
          {text.learning.close}
        </Button>
        {copied && <span>{copied}</span>}
      </div>
    </div>
  );
}
