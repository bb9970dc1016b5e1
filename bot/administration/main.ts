import { ConfigProblem, readConfig } from '../config';
import { readPerson } from '../directory/readPerson';
import { takeSettings } from '../exports/cli/commandOptions';
import { ExportProblem } from '../exports/exportProblem';
import { removeFile } from '../filing/removeFile';
import { services } from '../services';
import type { AdministrationServices } from './administrationServices';
import { runAdministration } from './runAdministration';

async function open(): Promise<AdministrationServices> {
  const { effects, graph } = await services(readConfig(process.env));
  return {
    ...effects,
    removeFile: (request) => removeFile(graph, request),
    directoryPerson: async (id) => {
      const found = await readPerson(graph, id);
      return found.state === 'member' ? found.person : undefined;
    },
  };
}

async function main(): Promise<void> {
  const { ok, lines } = await runAdministration(takeSettings(process.argv.slice(2)), open);
  (ok ? process.stdout : process.stderr).write(`${lines.join('\n')}\n`);
  process.exitCode = ok ? 0 : 1;
}

main().catch((error: unknown) => {
  const expected = error instanceof ConfigProblem || error instanceof ExportProblem;
  console.error(expected ? error.message : error);
  process.exitCode = 1;
});
