/**
 * Adds up what jest wrote as JSON and prints `N passed, N failed`, for .ci/run. A test file that could not be run
 * counts as one failed, and so does a part whose result is not there.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = process.argv[2] ?? 'dist/test-results';
const parts = ['rest', 'journeys'].map(countsOf);
const passed = parts.reduce((total, part) => total + part.passed, 0);
const failed = parts.reduce((total, part) => total + part.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

function countsOf(name) {
  const file = path.join(folder, `${name}.json`);
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const result = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: result.numPassedTests, failed: result.numFailedTests + result.numRuntimeErrorTestSuites };
}
