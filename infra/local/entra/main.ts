import { entraSettings } from './entraSettings';
import { startEntra } from './startEntra';

startEntra(entraSettings(process.env)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
