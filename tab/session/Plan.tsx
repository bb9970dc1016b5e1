import { Button, MessageBar, MessageBarBody, Skeleton, SkeletonItem } from '@fluentui/react-components';
import { useState } from 'react';
import type { MoveRequest } from '../../bot/supervision/session';
import type { SessionView } from '../../bot/supervision/views';
import { later } from '../parts/later';
import { script } from '../parts/script';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import type { SessionInUse } from './useSession';

const MoveSession = later(
  script(() => import('./MoveSession').then((file) => file.MoveSession)),
  Waiting,
);
const CancelSession = later(
  script(() => import('./CancelSession').then((file) => file.CancelSession)),
  Waiting,
);
const AskToMove = later(
  script(() => import('./AskToMove').then((file) => file.AskToMove)),
  Waiting,
);

/** What each of the forms for another time is given. */
export interface PlanForm {
  view: SessionView;
  session: SessionInUse;
  onClose: () => void;
}

const WAYS = [
  { operation: 'moveSession', words: text.session.move, Form: MoveSession },
  { operation: 'cancelSession', words: text.session.cancel, Form: CancelSession },
  { operation: 'requestMove', words: text.session.askMove, Form: AskToMove },
] as const;

/** Moving, cancelling, or asking for another time; only what this person may do is offered. */
export function Plan({ view, session }: { view: SessionView; session: SessionInUse }) {
  const layout = useLayout();
  const [open, setOpen] = useState<string>();
  // Who can move a session has nobody to ask.
  const asks = !view.may.moveSession;
  const ways = WAYS.filter(({ operation }) => view.may[operation] && (operation !== 'requestMove' || asks));
  const request = view.session.moveRequest;
  const chosen = ways.find(({ operation }) => operation === open);
  const close = () => setOpen(undefined);
  if (!request && ways.length === 0) return null;
  return (
    <div className={layout.stack}>
      {request && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{moveAsked(request)}</MessageBarBody>
        </MessageBar>
      )}
      {ways.length > 0 && (
        <div role="group" aria-label={text.session.plan} className={layout.row}>
          {ways.map(({ operation, words }) => (
            <Button
              key={operation}
              aria-expanded={operation === open}
              onClick={() => setOpen(operation === open ? undefined : operation)}
            >
              {words}
            </Button>
          ))}
        </div>
      )}
      {chosen && <chosen.Form key={chosen.operation} view={view} session={session} onClose={close} />}
    </div>
  );
}

function Waiting() {
  return (
    <Skeleton aria-label={text.shell.loading}>
      <SkeletonItem size={128} />
    </Skeleton>
  );
}

function moveAsked({ by, why }: MoveRequest): string {
  return why ? text.session.moveAskedWhy(by.name, why) : text.session.moveAsked(by.name);
}
