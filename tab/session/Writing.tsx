import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PreviewAnswer } from '../../bot/api/contract';
import type { SessionView } from '../../bot/supervision/views';
import { BusyButton } from '../form/BusyButton';
import type { Stored, Values } from '../form/keptForm';
import { isSameText } from '../form/keptForm';
import { SaveState } from '../form/SaveState';
import type { FormInUse, Saving } from '../form/useKeptForm';
import { useKeptForm } from '../form/useKeptForm';
import type { Once } from '../form/useOnce';
import { useOnce } from '../form/useOnce';
import { AttendanceFields } from '../group/AttendanceFields';
import { Card } from '../parts/Card';
import { ProblemMessage } from '../parts/ProblemMessage';
import { useLayout } from '../parts/useLayout';
import { useReturnFocus } from '../parts/useReturnFocus';
import { notKept, wroteOn } from '../problem';
import { text } from '../text';
import { useApp } from '../useApp';
import { Difference, useDifference } from './Difference';
import { HeadingFields } from './HeadingFields';
import { HeldFields } from './HeldFields';
import { NewActions } from './NewActions';
import { NotRecorded } from './NotRecorded';
import { fieldsOf, heldFields, saveOf, writtenActions } from './recordFields';
import { ReviewRecord } from './ReviewRecord';
import type { SessionInUse } from './useSession';
import { standsNow } from './useSession';

type Draft = NonNullable<SessionView['draft']>;

const useStyles = makeStyles({
  bar: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBlock: '12px 0',
    // Only where there is height to spare: at high zoom it would cover what is being typed.
    '@media (min-height: 640px)': {
      position: 'sticky',
      insetBlockEnd: 0,
      paddingBlock: '12px',
      backgroundColor: tokens.colorNeutralBackground1,
    },
  },
});

/** The supervisor writes the record, saved as it is typed; then reads it as it will be sent. */
export function Writing({
  view,
  draft,
  session,
}: {
  view: SessionView;
  draft: Draft;
  session: SessionInUse;
}) {
  const { api } = useApp();
  const inUse = useKeptForm(recordSaving(view, draft, session));
  const difference = useDifference(session, draft.differences.supervisor ?? '', draft.version);
  const [preview, setPreview] = useState<PreviewAnswer>();
  const once = useOnce();
  const place = useReturnFocus<HTMLDivElement>(preview !== undefined);
  const review = () =>
    once.run(async () => {
      inUse.set('actions', writtenActions(inUse.latest().values));
      if (!(await inUse.flush()) || !(await difference.flush())) throw notKept(text.writing.unsaved);
      const written = [inUse.latest().values, difference.latest().values] as const;
      const read = await api.post<PreviewAnswer>(
        `/api/preview/${session.at.worker}/${session.at.session}`,
        {},
      );
      if (!isSameText(written[0], inUse.latest().values)) throw wroteOn();
      if (!isSameText(written[1], difference.latest().values)) throw wroteOn();
      setPreview(read);
    });
  if (preview)
    return <ReviewRecord preview={preview} session={session} onClose={() => setPreview(undefined)} />;
  return (
    <div ref={place} tabIndex={-1}>
      <Card title={text.writing.title} whoCanSee={view.whoCanSee.record} screen>
        <p>
          {view.group ? text.group.writingIntro : text.writing.intro} {text.form.noNames}
        </p>
        <HeldFields view={view} inUse={inUse} session={session} />
        <AttendanceFields view={view} inUse={inUse} />
        {view.headings.map((heading, place) => (
          <HeadingFields key={heading.id} first={place === 0} heading={heading} inUse={inUse} />
        ))}
        <NewActions view={view} inUse={inUse} />
        <Difference name={view.worker.name} theirs={draft.differences.worker} inUse={difference} />
        {!view.group && (
          <NotRecorded
            name={view.worker.name}
            mine={draft.notRecorded.supervisor === true}
            theirs={draft.notRecorded.worker === true}
            session={session}
          />
        )}
        <Foot inUse={inUse} once={once} review={review} />
      </Card>
    </div>
  );
}

function Foot({ inUse, once, review }: { inUse: FormInUse; once: Once; review: () => unknown }) {
  const styles = useStyles();
  const layout = useLayout();
  return (
    <div className={styles.bar} data-foot>
      <ProblemMessage problem={once.problem} />
      <div className={layout.row}>
        <BusyButton appearance="primary" busy={once.busy} onClick={review}>
          {text.writing.review}
        </BusyButton>
        <SaveState form={inUse.form} />
        {inUse.form.phase === 'refused' && (
          <Button size="small" onClick={() => void inUse.flush()}>
            {text.shell.tryAgain}
          </Button>
        )}
      </div>
    </div>
  );
}

function recordSaving(shown: SessionView, draft: Draft, { at, operate }: SessionInUse): Saving {
  const send = async (values: Values, changed: string[], seen: number): Promise<Stored> => {
    const view = await operate('saveRecord', saveOf(values, changed, seen));
    return view?.draft ? fieldsOf(view.draft, view.session.held) : { version: seen, values };
  };
  const newer = (thrown: unknown) => {
    const now = standsNow(thrown);
    return now?.draft && fieldsOf(now.draft, now.session.held);
  };
  const name = `record|${at.worker}|${at.session}`;
  return {
    name,
    stored: fieldsOf(draft, shown.session.held),
    savedAt: savedAtOf(draft),
    send,
    newer,
    held: (values) => heldFields(values),
  };
}

const savedAtOf = ({ version, savedAt }: Draft): string | undefined => (version > 0 ? savedAt : undefined);
