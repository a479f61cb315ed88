import { execFileSync, spawnSync } from 'node:child_process';
import { packageFile } from '../../../schema/package-root.js';

const CHECK = packageFile('test', 'support', 'oscal', 'check-mapping.py');

/** The Python that has compliance-trestle: `.ci/run` names the one it has made. */
const python = process.env['CETU_TEST_PYTHON'] ?? 'python3';

/** Why no file can be held against NIST's model here, or undefined where one can. A run that must not pass without it says so. */
export function trestleMissing(): string | undefined {
  const { status } = spawnSync(python, ['-c', 'import trestle.oscal.mapping'], { stdio: 'ignore' });
  if (status === 0) return undefined;
  const message = `${python} has no compliance-trestle 5 (pip install compliance-trestle), and CETU_TEST_PYTHON names no other`;
  if (process.env['CETU_REQUIRE_TRESTLE'] === '1') throw new Error(message);
  process.stderr.write(`\nSKIPPED: exports are not held against NIST’s OSCAL model: ${message}\n\n`);
  return message;
}

/** Reads a mapping collection with NIST's model; gives how many maps it has. Throws where it does not fit. */
export const mapsByTrestle = (file: string): number =>
  Number(execFileSync(python, [CHECK, file], { encoding: 'utf8', stdio: 'pipe' }).trim());
