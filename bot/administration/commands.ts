import { certificates } from './certificates';
import { changeSupervisor } from './changeSupervisor';
import type { Command } from './command';
import { deleteFile } from './deleteFile';
import { endGroup } from './endGroup';
import { accessList, accessMade, accessRetry } from './folderAccess';
import { filingList, filingRetry } from './filings';
import { groups } from './groups';
import { hold, release } from './holds';
import { importFiles } from './importFiles';
import { inspector } from './inspector';
import { leaver } from './leaver';
import { review } from './review';
import { sample } from './sample';

/** Everything that an administrator can do from the command line, by name. */
export const commands: Readonly<Record<string, Command>> = {
  'import-people': importFiles,
  'change-supervisor': changeSupervisor,
  leaver,
  groups,
  'end-group': endGroup,
  hold,
  release,
  review,
  delete: deleteFile,
  certificates,
  inspector,
  sample,
  'filing-list': filingList,
  'filing-retry': filingRetry,
  'access-list': accessList,
  'access-made': accessMade,
  'access-retry': accessRetry,
};
