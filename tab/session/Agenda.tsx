import { makeStyles } from '@fluentui/react-components';
import type { SessionView } from '../../bot/supervision/views';
import { dateOf, dayOf, timeOf } from '../dates';
import { MyActions } from '../home/MyActions';
import { Card } from '../parts/Card';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { AgendaItems } from './AgendaItems';
import { Answers } from './Answers';
import type { SessionInUse } from './useSession';

const useStyles = makeStyles({ prompts: { listStyleType: 'disc', paddingInlineStart: '20px' } });

/** What the session will cover: what is carried over, shared, due and added, under the policy's headings. */
export function Agenda({ view, session }: { view: SessionView; session: SessionInUse }) {
  const layout = useLayout();
  return (
    <Card title={text.session.agenda} whoCanSee={view.whoCanSee.agenda}>
      <div className={layout.tight}>
        <h3 className={layout.h3}>{text.session.carried}</h3>
        <MyActions actions={view.actions} none={text.session.noCarried} reload={session.reload} />
      </div>
      {!view.group && <Shared view={view} />}
      <Learning view={view} />
      {!view.group && <Due due={view.due} />}
      <AgendaItems view={view} session={session} />
      {/* Who writes has the headings and prompts at each field. */}
      {!(view.draft && view.may.saveRecord) && <Headings view={view} />}
    </Card>
  );
}

function Shared({ view }: { view: SessionView }) {
  const layout = useLayout();
  const shared = view.sharedReflection;
  return (
    <div className={layout.tight}>
      <h3 className={layout.h3}>{text.session.shared(view.worker.name)}</h3>
      {shared ? (
        <>
          <p className={layout.quiet}>{text.session.sharedAt(dayOf(shared.at), timeOf(shared.at))}</p>
          <Answers questions={shared.questions} />
        </>
      ) : (
        <p>{text.session.notShared}</p>
      )}
    </div>
  );
}

/** What the worker shared from their learning log; nothing is said where they shared nothing. */
function Learning({ view }: { view: SessionView }) {
  const layout = useLayout();
  if (view.learning.length === 0) return null;
  return (
    <div className={layout.tight}>
      <h3 className={layout.h3}>{text.learning.inSession(view.worker.name)}</h3>
      {view.learning.map(({ entry, on, answers, standard }) => (
        <div key={entry} className={layout.tight}>
          <p className={layout.quiet}>
            {text.learning.ofDay(dateOf(on))} {standard}
          </p>
          <Answers questions={answers} />
        </div>
      ))}
    </div>
  );
}

function Due({ due }: { due: string[] }) {
  const layout = useLayout();
  return (
    <div className={layout.tight}>
      <h3 className={layout.h3}>{text.session.due}</h3>
      {due.length === 0 ? (
        <p>{text.session.nothingDue}</p>
      ) : (
        <ul className={layout.tight}>
          {due.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Headings({ view }: { view: SessionView }) {
  const layout = useLayout();
  const styles = useStyles();
  return (
    <div className={layout.stack}>
      <h3 className={layout.h3}>{text.session.covers}</h3>
      {view.headings.map(({ id, title, prompts }) => (
        <div key={id} className={layout.tight}>
          <h4 className={layout.h4}>{title}</h4>
          <ul className={styles.prompts}>
            {prompts.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
