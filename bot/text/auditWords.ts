import { countOf } from './dates';

/** What an audit is called where it stands among a file's documents, and how its file's name begins. */
export const AUDIT_TITLE = 'Audit of supervision';

/** How a file came to be drawn. */
export function drawnWords(among: number, supervisor: string): string {
  return `Drawn at random from ${countOf(among, 'file')} in the workload of ${supervisor}.`;
}

/** Who can see an audit, and until when its auditor the file. */
export function whoSeesAudit(worker: string, supervisor: string, auditor: string): string {
  return `${auditor} alone until it is complete. Then ${worker} and ${supervisor} read the whole of it, and it is filed in the worker's supervision file. Every record that ${auditor} opens is in the access log that ${worker} can read.`;
}
