import { makeStyles, tokens } from '@fluentui/react-components';
import type { RecordText } from '../../bot/supervision/record';
import type { RecordView } from '../../bot/supervision/views';
import { dateOf } from '../dates';
import { RecordParticipants } from '../group/RecordParticipants';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { RecordActions, RecordCarried } from './RecordActions';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gap: '8px 16px',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 200px), 1fr))',
  },
  hash: {
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
  },
});

/** The whole text of a record, in the order in which it is filed: what the two people sign. */
export function RecordBody({ record }: { record: RecordView }) {
  const layout = useLayout();
  const styles = useStyles();
  const words = record.text;
  return (
    <div className={layout.stack} data-record={record.hash}>
      <Facts record={record} />
      <RecordParticipants participants={words.participants} />
      {words.checkIn && <p>{text.record.checkIn}</p>}
      {words.headings.map((heading) => (
        <Heading key={heading.id} heading={heading} />
      ))}
      <Items words={words} />
      <RecordReflection words={words} />
      <RecordActions actions={words.actions} />
      <RecordCarried carried={words.carried} heldOn={words.heldOn} />
      <Differences words={words} />
      {words.notRecorded && <p>{text.record.notRecorded}</p>}
      <div className={layout.tight}>
        <p className={layout.quiet}>{text.record.policy(words.policy.title, words.policy.version)}</p>
        <p className={layout.quiet}>{text.record.hash}</p>
        <p className={styles.hash}>{record.hash}</p>
      </div>
    </div>
  );
}

function Facts({ record }: { record: RecordView }) {
  const styles = useStyles();
  const layout = useLayout();
  const { text: words } = record;
  const late = record.lateBy > 0 ? `, ${text.record.late(record.lateBy)}` : '';
  const facts = [
    [text.record.reference, words.reference],
    [text.record.version, String(record.number)],
    [text.record.kind, words.kind.title],
    ...whose(words),
    [
      words.participants ? text.group.facilitatedBy : text.record.supervisor,
      `${words.supervisor.name}, ${words.supervisor.jobTitle}`,
    ],
    [text.record.team, `${words.team}, ${words.service}`],
    [text.record.held, dateOf(words.heldOn)],
    ...(words.plannedOn === words.heldOn ? [] : [[text.record.planned, dateOf(words.plannedOn)]]),
    [text.record.length, text.record.minutes(words.minutes)],
    ...(words.everyDays ? [[text.record.frequency, text.record.everyDays(words.everyDays)]] : []),
    ...(words.reviewOn ? [[text.record.reviewBy, dateOf(words.reviewOn)]] : []),
    ...(record.sentAt ? [[text.record.sent, dateOf(record.sentAt) + late]] : []),
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([term, fact]) => (
        <div key={term}>
          <dt className={layout.quiet}>{term}</dt>
          <dd className={layout.words}>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}

/** In a group the one who is supervised is the group; who was there follows. */
function whose({ worker, participants }: RecordText): [string, string][] {
  const { name, jobTitle, reference } = worker;
  return participants
    ? [[text.group.one, `${name} (${reference})`]]
    : [[text.record.worker, `${name}, ${jobTitle} (${reference})`]];
}

function Heading({ heading }: { heading: RecordText['headings'][number] }) {
  const layout = useLayout();
  const { notes, decisions } = heading;
  return (
    <section className={layout.tight} aria-label={heading.title}>
      <h3 className={layout.h3}>{heading.title}</h3>
      {!notes.trim() && !decisions.trim() && <p className={layout.quiet}>{text.record.nothing}</p>}
      {notes.trim() && <h4 className={layout.h4}>{text.record.notes}</h4>}
      {notes.trim() && <p className={layout.words}>{notes}</p>}
      {decisions.trim() && <h4 className={layout.h4}>{text.record.decisions}</h4>}
      {decisions.trim() && <p className={layout.words}>{decisions}</p>}
    </section>
  );
}

function Items({ words }: { words: RecordText }) {
  const layout = useLayout();
  if (words.items.length === 0) return null;
  return (
    <div className={layout.tight}>
      <h3 className={layout.h3}>{text.record.items}</h3>
      <ul className={layout.tight}>
        {words.items.map((item) => (
          <li key={item.text} className={layout.words}>
            {item.text} <span className={layout.quiet}>{text.session.itemBy(item.by)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function RecordReflection({ words }: { words: RecordText }) {
  const layout = useLayout();
  if (!words.reflection) return null;
  return (
    <div className={layout.stack}>
      <h3 className={layout.h3}>{text.record.reflection(words.worker.name)}</h3>
      {words.reflection.map(({ question, answer }) => (
        <div key={question} className={layout.tight}>
          <h4 className={layout.h4}>{question}</h4>
          <p className={layout.words}>{answer}</p>
        </div>
      ))}
    </div>
  );
}

function Differences({ words }: { words: RecordText }) {
  const layout = useLayout();
  if (words.differences.length === 0) return null;
  return (
    <div className={layout.stack}>
      <h3 className={layout.h3}>{text.record.differences}</h3>
      {words.differences.map((difference) => (
        <div key={difference.role} className={layout.tight}>
          <h4 className={layout.h4}>{difference.by}</h4>
          <p className={layout.words}>{difference.text}</p>
        </div>
      ))}
    </div>
  );
}
