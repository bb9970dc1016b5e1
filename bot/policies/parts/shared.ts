import type { Policy } from '../../supervision/policy';
import { tenComponents, outcomes } from './components';
import { fileIndex, noLengths, record } from './fileAndRecord';
import { group } from './groupHeadings';
import { learning } from './learning';
import { matrix } from './matrix';
import { reflection } from './reflectionQuestions';
import { strategyAudit } from './strategyAudit';
import { cancellationReasons, cancelledBy, deadlines, pauseReasons } from './workingRules';

/** What every pack starts from, where its policy says nothing else; each value carries its own rule. */
export const sharedParts: Pick<
  Policy,
  | 'reflection'
  | 'lengths'
  | 'deadlines'
  | 'cancelledBy'
  | 'cancellationReasons'
  | 'pauseReasons'
  | 'fileIndex'
  | 'record'
  | 'matrix'
  | 'learning'
  | 'group'
  | 'components'
  | 'outcomes'
  | 'strategyAudit'
> = {
  reflection,
  lengths: noLengths,
  deadlines,
  cancelledBy,
  cancellationReasons,
  pauseReasons,
  fileIndex,
  record,
  matrix,
  learning,
  group,
  components: tenComponents,
  outcomes,
  strategyAudit,
};
