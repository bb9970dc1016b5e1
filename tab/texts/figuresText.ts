import type { FigureId, Share } from '../../bot/supervision/complianceViews';
import { figure } from './counted';

/** Figures and their definitions. */
export const figuresText = {
  figures: {
    whatIs: (title: string) => `What counts: ${title}`,
    rule: (rule: string) => `Rule: ${rule}`,
    counts: 'What each figure counts',
    none: 'None to count',
    of: (id: FigureId, { is, of }: Share) => {
      if (of === 0) return id === 'actionsOverdue' ? 'No open actions' : 'Nothing to count yet';
      return id === 'actionsOverdue' ? `of ${figure(of)} open` : `${figure(is)} of ${figure(of)}`;
    },
    titles: {
      onTrack: 'On track',
      heldThisMonth: 'Held as planned this month',
      heldOverTwelve: 'Held as planned over twelve months',
      agreementsCurrent: 'Agreements current',
      signedInTime: 'Records signed in time',
      actionsOverdue: 'Actions overdue',
      casesInTime: 'Cases supervised in time',
    } satisfies Record<FigureId, string>,
  },
};
