/** Why this version of Node ('20.19.1') cannot run the project, as a sentence; nothing when it can. */
export function nodeProblem(version: string): string | undefined;
