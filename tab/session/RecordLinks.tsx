import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { SessionView } from '../../bot/supervision/views';
import { AppLink } from '../parts/AppLink';
import { LinkButton } from '../parts/LinkButton';
import { useLayout } from '../parts/useLayout';
import { addressOf } from '../routes';
import { text } from '../text';

/** The way to the record once there is one, and to its earlier versions. */
export function RecordLinks({ view }: { view: SessionView }) {
  const layout = useLayout();
  const { record, versions } = view;
  if (!record) return null;
  const words = record.maySign ? text.session.readAndSign : text.session.readRecord;
  return (
    <>
      <MessageBar intent={record.maySign ? 'warning' : 'info'}>
        <MessageBarBody>{record.stateText}</MessageBarBody>
        <MessageBarActions>
          <LinkButton primary={record.maySign} to={addressOf.record(view.ref, record.number)}>
            {words}
          </LinkButton>
        </MessageBarActions>
      </MessageBar>
      {versions.length > 1 && (
        <nav aria-label={text.session.versions}>
          <ul className={layout.row}>
            {versions.map(({ number, state }) => (
              <li key={number}>
                <AppLink to={addressOf.record(view.ref, number)}>
                  {text.record.version} {number}
                </AppLink>
                : {state}
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}
