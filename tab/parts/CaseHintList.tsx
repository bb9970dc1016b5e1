import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { CASE_INFORMATION, firstHints } from '../../bot/text/caseInformation';

/** Before something is shared, sent or signed: where it looks like case information. It stops nobody. */
export function CaseHintList({ hints = [] }: { hints?: readonly string[] }) {
  if (hints.length === 0) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{CASE_INFORMATION.title}</MessageBarTitle>
        <ul>
          {firstHints(hints).map((sentence, place) => (
            <li key={place}>{sentence}</li>
          ))}
        </ul>
        {CASE_INFORMATION.advice}
      </MessageBarBody>
    </MessageBar>
  );
}
