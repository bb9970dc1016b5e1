import { MessageBar, MessageBarBody } from '@fluentui/react-components';

/**
 * Says what was just done, where the page itself does not show it at once: managers' facts come some seconds later,
 * and a message to somebody else never. Announced by whoever did it, so it is no live region of its own.
 */
export function DoneMessage({ done }: { done?: string }) {
  if (!done) return null;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{done}</MessageBarBody>
    </MessageBar>
  );
}
