import type { ArrangementsView, OverviewView, PairingView } from '../supervision/complianceViews';
import type { Refusal } from '../supervision/refusal';
import type { AppRole } from '../supervision/roles';
import type { AuditsView, AuditView, SamplingView } from '../supervision/auditViews';
import type { InvitedPerson } from '../supervision/groupViews';
import type { SessionRef } from '../supervision/session';
import type { CaseRegister } from '../supervision/caseViews';
import type { ConcernsView, ConcernView, LearningView } from '../supervision/ownViews';
import type { OperationName } from '../supervision/operationName';
import type { MineView, MyWorker, RecordView, SessionView } from '../supervision/views';
import type { TeamView } from '../supervision/standingViews';
import type { PossibleSupervisor } from './readSupervisors';
import type { KeptView } from '../privacy/keptView';
import type { Archive } from '../exports/own/exportOwn';
import type { TableFile } from '../exports/tables/exportTable';
import type { PairingRef } from './readPairing';
import type {
  AccessLogAnswer,
  MeAnswer,
  PairingTableAddress,
  PreviewAnswer,
  TableAddress,
  VerdictAnswer,
  AccessRequestsAnswer,
  AskedForAnswer,
  FoundWorkersAnswer,
  InspectionAnswer,
  LogOfAnswer,
  OpenMattersAnswer,
  RecordsAnswer,
} from '../api/contract';

/** Who asks: from a validated token or an authenticated activity, never from a card or a body. */
export interface Actor {
  id: string;
  tenant: string;
  /** From the token; absent where the door carries none, and only what is stored of them counts. */
  roles?: readonly AppRole[];
  /** As the token has it; for greeting somebody who has no file here. Never an authority. */
  name?: string;
}

/** What came of asking. `reference` is in the log too; people quote it. */
export type Outcome<T> =
  ({ ok: true } & T) | { ok: false; refusal: Refusal; reference: string; session?: SessionView };

/** What a change answers: a sentence, the session that it was about, and how that stands now for this person. */
export interface Done {
  done: string;
  ref?: SessionRef;
  /** Made when it is looked at: a receipt in a chat shows none of it. */
  readonly session?: SessionView;
}

/**
 * All that the two doors (chat and tab) can ask for. Each checks the input's schema, permission and
 * state itself; a door only carries words in and shows what comes back.
 */
export interface Operations {
  /** `input` is validated here: pass on what came, whatever it is. */
  perform(actor: Actor, name: OperationName, input: unknown): Promise<Outcome<Done>>;
  /** The agenda and all else of one session as this person may see it; written to the access log first where it is another's. */
  session(actor: Actor, ref: SessionRef): Promise<Outcome<{ view: SessionView }>>;
  record(
    actor: Actor,
    ref: SessionRef & { number?: number; reason?: string },
  ): Promise<Outcome<{ view: RecordView }>>;
  /** The filed or, before filing, the freshly rendered PDF of a version. */
  document(
    actor: Actor,
    ref: SessionRef & { number: number; reason?: string },
  ): Promise<Outcome<{ pdf: Buffer; name: string }>>;
  /** The text as it would be sent for signature, its hash, and what is missing. */
  preview(actor: Actor, ref: SessionRef): Promise<Outcome<{ preview: PreviewAnswer }>>;
  mine(actor: Actor): Promise<MineView>;
  myWorkers(actor: Actor): Promise<MyWorker[]>;
  /** A worker's open cases; theirs and whoever's supervises them. */
  cases(actor: Actor, worker: string): Promise<Outcome<{ view: CaseRegister }>>;
  team(actor: Actor, team: string): Promise<Outcome<{ view: TeamView }>>;
  /** Whom a manager of the team can choose as a supervisor. */
  supervisors(actor: Actor, team: string): Promise<Outcome<{ people: PossibleSupervisor[] }>>;
  /** The figures of a team, a service or the directorate; `scope` as addresses carry it. */
  overview(actor: Actor, scope: string): Promise<Outcome<{ view: OverviewView }>>;
  /** Every arrangement of a scope, where each stands. */
  arrangements(actor: Actor, scope: string): Promise<Outcome<{ view: ArrangementsView }>>;
  /** A scope's compliance on one page, for an inspector. */
  compliance(actor: Actor, scope: string): Promise<Outcome<{ pdf: Buffer; name: string }>>;
  /** Sampled records for an inspector, zipped as they are read; `asked` is validated here. */
  inspectorPack(actor: Actor, scope: string, asked: unknown): Promise<Outcome<Archive>>;
  /** What an inspector may sample until when, and which packs were opened. */
  inspection(actor: Actor): Promise<Outcome<{ view: InspectionAnswer }>>;
  /** A table of a scope as a spreadsheet's file. */
  table(actor: Actor, address: TableAddress): Promise<Outcome<TableFile>>;
  /** The sessions of one arrangement as a spreadsheet's file. */
  pairingTable(actor: Actor, address: PairingTableAddress): Promise<Outcome<TableFile>>;
  /** All facts of one arrangement, for who manages its team and for the pair themselves. */
  pairing(actor: Actor, ref: PairingRef): Promise<Outcome<{ view: PairingView }>>;
  /** Whether a file is the one that was filed, in words; open to everybody who holds the file. */
  verify(pdf: Buffer): Promise<VerdictAnswer>;
  /** One's own learning log; nobody else's can be asked for. */
  learning(actor: Actor): Promise<Outcome<{ view: LearningView }>>;
  /** Who would read a concern, and what one raised before; one's own. */
  concerns(actor: Actor): Promise<Outcome<{ view: ConcernsView }>>;
  /** One concern, for its worker or its reader; written to the access log first where it is the reader. */
  concern(actor: Actor, ref: { worker: string; concern: string }): Promise<Outcome<{ view: ConcernView }>>;
  /** Files to examine, and what came back from examinations. */
  audits(actor: Actor): Promise<AuditsView>;
  /** Whose files somebody can draw a sample from in a scope, and what they drew. */
  sampling(actor: Actor, scope: string): Promise<Outcome<{ view: SamplingView }>>;
  /** One examination of a file: its form for the auditor, the whole of it for the two once it is complete. */
  audit(actor: Actor, ref: SessionRef): Promise<Outcome<{ view: AuditView }>>;
  /** Whom somebody may bring together in a group. */
  groupPeople(actor: Actor): Promise<InvitedPerson[]>;
  /** What the product keeps about people: the same for everybody. */
  kept(): KeptView[];
  me(actor: Actor): Promise<MeAnswer>;
  /** Who opened or changed what in one's own file, newest first, a page at a time. */
  accessLog(actor: Actor, before?: string): Promise<Outcome<{ view: AccessLogAnswer }>>;
  /** A worker's records that this person may open, as a list. */
  records(actor: Actor, worker: string): Promise<Outcome<{ view: RecordsAnswer }>>;
  /** Since when one waits to be let into a worker's file. */
  askedFor(actor: Actor, worker: string): Promise<Outcome<{ view: AskedForAnswer }>>;
  /** Workers by part of a name or reference, for those who may open records with a reason. */
  findWorkers(actor: Actor, words: string): Promise<Outcome<{ view: FoundWorkersAnswer }>>;
  accessRequests(actor: Actor): Promise<Outcome<{ view: AccessRequestsAnswer }>>;
  /** What is open in files, for the data protection officer. */
  openMatters(actor: Actor): Promise<Outcome<{ view: OpenMattersAnswer }>>;
  /** Another's access log, with a reason; in that log before it is shown. */
  logOf(actor: Actor, of: { worker: string; reason: string }): Promise<Outcome<{ view: LogOfAnswer }>>;
  /** All that one can see of one's own supervision, zipped as it is read. */
  export(actor: Actor): Promise<Outcome<Archive>>;
}
