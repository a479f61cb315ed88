// Prints `PASSED FAILED` of a vitest report: node .ci/count-tests.mjs REPORT STATUS-OF-VITEST
import { readFileSync } from 'node:fs';

const [report, status] = process.argv.slice(2);
const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
const unloaded = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
const failed = numFailedTests + unloaded;
// An error outside any test (in a global set-up, or unhandled) fails the run without failing a test.
console.log(`${numPassedTests} ${failed === 0 && status !== '0' ? 1 : failed}`);
