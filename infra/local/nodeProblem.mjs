const needed = [20, 19];

/**
 * Why this version of Node cannot run the project, as a sentence; nothing when it can.
 * @param {string} version such as '20.19.1'
 * @returns {string | undefined}
 */
export function nodeProblem(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return undefined;
  return `Node ${needed.join('.')} or newer is needed; this is Node ${version}. Get it from nodejs.org and try again.`;
}
