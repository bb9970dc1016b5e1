import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircle16Regular, PlugDisconnected16Regular, Warning16Regular } from '@fluentui/react-icons';
import { useEffect } from 'react';
import { timeOf } from '../dates';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { useApp } from '../useApp';
import type { KeptForm } from './keptForm';
import { hasConflict } from './keptForm';

const useStyles = makeStyles({
  line: { display: 'inline-flex', alignItems: 'center', gap: '6px', minHeight: '20px' },
});

/** Where a form stands, for the eye: "Saved at 2.03pm". */
function saveSentence(form: KeptForm): string {
  if (hasConflict(form)) return text.form.conflict;
  const sentences = {
    still: form.savedAt ? text.form.saved(timeOf(form.savedAt)) : text.form.still,
    waiting: text.form.waiting,
    saving: text.form.saving,
    offline: text.form.offline,
    refused: form.why ? `${text.form.refused}: ${form.why}` : text.form.refused,
  };
  return sentences[form.phase];
}

/** "Saved at 2.03pm", "Saving…", or why not; said aloud where it matters, not on every key. */
export function SaveState({ form }: { form: KeptForm }) {
  const { announce } = useApp();
  const styles = useStyles();
  const layout = useLayout();
  const sentence = saveSentence(form);
  const worth = form.phase !== 'waiting' && form.phase !== 'saving' && form.savedAt !== undefined;
  useEffect(() => {
    if (worth) announce(sentence);
  }, [worth, sentence, announce]);
  const trouble = form.phase === 'refused' || hasConflict(form);
  const Icon =
    form.phase === 'offline'
      ? PlugDisconnected16Regular
      : trouble
        ? Warning16Regular
        : CheckmarkCircle16Regular;
  const quietly = form.phase === 'waiting' || form.phase === 'saving';
  return (
    <p className={mergeClasses(layout.quiet, styles.line)} data-save={form.phase}>
      {!quietly && <Icon aria-hidden />}
      {sentence}
    </p>
  );
}
