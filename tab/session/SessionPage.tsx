import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { SessionRef } from '../../bot/supervision/session';
import type { SessionView } from '../../bot/supervision/views';
import { InPost } from '../form/InPost';
import { Members } from '../group/Members';
import { later } from '../parts/later';
import { Loading } from '../parts/Loading';
import { PageProblem } from '../parts/PageProblem';
import { PageTitle } from '../parts/PageTitle';
import { ProblemMessage } from '../parts/ProblemMessage';
import { script } from '../parts/script';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { Agenda } from './Agenda';
import { BesideNotes } from './BesideNotes';
import { OwnPart } from './OwnPart';
import { Plan } from './Plan';
import { RecordLinks } from './RecordLinks';
import { Reflection } from './Reflection';
import type { SessionInUse } from './useSession';
import { useSession } from './useSession';
import { WritingAgain } from './WritingAgain';

const CasesDiscussed = later(
  script(() => import('../cases/CasesDiscussed').then((file) => file.CasesDiscussed)),
  () => <Loading blocks={1} />,
);

const WIDE = '@media (min-width: 1024px)';
const useStyles = makeStyles({
  columns: { display: 'grid', gap: '16px', alignItems: 'start', gridTemplateColumns: 'minmax(0, 1fr)' },
  preparing: { [WIDE]: { gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)' } },
  writing: { [WIDE]: { gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)' } },
});

/** One session: its agenda, the worker's preparation or the supervisor's record beside it. */
export function SessionPage({ at }: { at: SessionRef }) {
  const session = useSession(at);
  const layout = useLayout();
  const { value: view, problem, reload } = session;
  if (!view) return problem ? <PageProblem problem={problem} retry={reload} /> : <Loading />;
  const other = view.role === 'worker' ? view.supervisor : view.worker;
  return (
    <div className={layout.stack}>
      <PageTitle
        title={
          view.group
            ? text.group.title(view.kindTitle, view.worker.name)
            : text.session.title(view.kindTitle, other.name)
        }
      >
        <p>{view.stateText}</p>
      </PageTitle>
      <ProblemMessage problem={problem} retry={reload} />
      <RecordLinks view={view} />
      <InPost worker={view.worker} supervisor={view.supervisor} members={view.group?.members}>
        <Plan view={view} session={session} />
        <Columns view={view} session={session} />
        {view.role === 'supervisor' && view.may.superviseCases && <CasesDiscussed view={view} />}
      </InPost>
    </div>
  );
}

/** In reading order: who prepares comes to the questions first, who writes to the agenda. */
function Columns({ view, session }: { view: SessionView; session: SessionInUse }) {
  const styles = useStyles();
  const layout = useLayout();
  const agenda = (
    <>
      <Agenda view={view} session={session} />
      <Members view={view} />
    </>
  );
  if (view.draft && view.may.saveRecord)
    return (
      <div className={mergeClasses(styles.columns, styles.writing)}>
        <BesideNotes>{agenda}</BesideNotes>
        <WritingAgain view={view} draft={view.draft} session={session} />
      </div>
    );
  const own = view.ownReflection;
  const prepares = own && hasReflection(view);
  return (
    <div className={mergeClasses(styles.columns, prepares ? styles.preparing : layout.reading)}>
      {prepares && <Reflection view={view} own={own} session={session} />}
      <div className={layout.stack}>
        {agenda}
        {view.ownPart && <OwnPart view={view} part={view.ownPart} session={session} />}
      </div>
    </div>
  );
}

/** Whether there is something to prepare, or something prepared to decide about. */
function hasReflection({ may, ownReflection: own }: SessionView): boolean {
  const written = own !== undefined && (own.shared || own.questions.some(({ answer }) => answer !== ''));
  const decides = may.withdrawReflection ?? may.deleteReflection ?? may.fileReflection;
  return Boolean(may.saveReflection) || (written && Boolean(decides));
}
