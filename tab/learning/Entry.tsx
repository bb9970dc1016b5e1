import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { LearningEntryView, LearningView } from '../../bot/supervision/ownViews';
import { dateOf } from '../dates';
import { BusyButton } from '../form/BusyButton';
import { useOnce } from '../form/useOnce';
import { AppLink } from '../parts/AppLink';
import { ProblemMessage } from '../parts/ProblemMessage';
import { useLayout } from '../parts/useLayout';
import { addressOf } from '../routes';
import { Answers } from '../session/Answers';
import { text } from '../text';
import { useApp } from '../useApp';
import { CpdDraft } from './CpdDraft';
import { EntryForm } from './EntryForm';
import { ShareEntry } from './ShareEntry';

/** What is given to each part of an entry. */
export interface OfEntry {
  entry: LearningEntryView;
  log: LearningView;
  reload: () => Promise<void>;
}

type Open = 'edit' | 'share' | 'cpd' | 'delete';

/** One entry to read, and what can be done with it: change, share, draft for the regulator, delete. */
export function Entry({ entry, log, reload }: OfEntry) {
  const layout = useLayout();
  const [open, setOpen] = useState<Open>();
  const date = dateOf(entry.on);
  const toggle = (one: Open) => setOpen(open === one ? undefined : one);
  const close = () => setOpen(undefined);
  if (open === 'edit')
    return (
      <EntryForm
        id={entry.id}
        entry={entry}
        log={log}
        reload={reload}
        onClose={() => {
          close();
          void reload();
        }}
      />
    );
  const ways = [
    { id: 'edit', words: text.learning.edit, name: text.learning.editName(date) },
    { id: 'share', words: text.learning.share, name: text.learning.shareName(date) },
    { id: 'cpd', words: text.learning.cpd, name: text.learning.cpdName(date) },
    { id: 'delete', words: text.learning.delete, name: text.learning.deleteName(date) },
  ] as const;
  return (
    <article className={layout.card} aria-label={text.learning.entryOf(date)}>
      <div className={layout.tight}>
        <h2 className={layout.h2}>{date}</h2>
        {entry.standard && <p className={layout.quiet}>{entry.standard.title}</p>}
      </div>
      <Answers questions={entry.answers} />
      <SharedIn entry={entry} log={log} reload={reload} />
      <div className={layout.row}>
        {ways.map(({ id, words, name }) => (
          <Button
            key={id}
            size="small"
            aria-label={name}
            aria-expanded={id === 'edit' ? undefined : open === id}
            onClick={() => toggle(id)}
          >
            {words}
          </Button>
        ))}
      </div>
      {open === 'share' && <ShareEntry entry={entry} log={log} reload={reload} onClose={close} />}
      {open === 'cpd' && <CpdDraft entry={entry} onClose={close} />}
      {open === 'delete' && <DeleteEntry entry={entry} reload={reload} onClose={close} />}
    </article>
  );
}

function SharedIn({ entry, reload }: OfEntry) {
  const { api, announce } = useApp();
  const layout = useLayout();
  const once = useOnce();
  const takeBack = (at: LearningEntryView['sharedIn'][number]['session']) =>
    once.run(async () => {
      const { done } = await api.operate('shareLearning', { ...at, entry: entry.id, shared: false });
      announce(done);
      await reload();
    });
  return (
    <>
      {entry.sharedIn.map(({ session, with: name, day }) => (
        <div key={session.session} className={layout.row}>
          <AppLink to={addressOf.session(session)}>{text.learning.sharedIn(name, dateOf(day))}</AppLink>
          <BusyButton size="small" busy={once.busy} onClick={() => takeBack(session)}>
            {text.learning.takeBack}
          </BusyButton>
        </div>
      ))}
      <ProblemMessage problem={once.problem} />
    </>
  );
}

function DeleteEntry({
  entry,
  reload,
  onClose,
}: Pick<OfEntry, 'entry' | 'reload'> & { onClose: () => void }) {
  const { api, me, announce } = useApp();
  const layout = useLayout();
  const once = useOnce();
  const remove = () =>
    once.run(async () => {
      const { done } = await api.operate('deleteLearning', { worker: me.id, entry: entry.id });
      announce(done);
      await reload();
    });
  return (
    <div className={layout.tight}>
      <p>{text.learning.deleteSure}</p>
      <ProblemMessage problem={once.problem} />
      <div className={layout.row}>
        <BusyButton busy={once.busy} onClick={remove}>
          {text.learning.deleteYes}
        </BusyButton>
        <Button appearance="subtle" onClick={onClose}>
          {text.learning.deleteNo}
        </Button>
      </div>
    </div>
  );
}
