import type { RemovalOutcome, RemovalRequest } from '../filing/removeFile';
import type { OperationServices } from '../operations/services';

/** Somebody who can supervise: a worker here, or a member of the organisation's directory. */
export interface PossibleSupervisor {
  id: string;
  name: string;
  jobTitle: string;
}

/** What an administrator's commands need besides what operations have. */
export interface AdministrationServices extends OperationServices {
  /** Entra ids of groups that may read every worker's folder. */
  readerGroups: readonly string[];
  /** Deletes a worker's documents and their folder. */
  removeFile(request: RemovalRequest): Promise<RemovalOutcome>;
  /** Looks an Entra id up in the directory; undefined where there is no such member. */
  directoryPerson(id: string): Promise<PossibleSupervisor | undefined>;
}
