import { spawnSync } from 'node:child_process';

/** The Python that has these modules, `CETU_TEST_PYTHON` or `python3`; null, and loudly so, where there is none. */
export function pythonWith(...modules: readonly string[]): string | null {
  const python = process.env['CETU_TEST_PYTHON'] ?? 'python3';
  if (spawnSync(python, ['-c', `import ${modules.join(', ')}`], { stdio: 'ignore' }).status === 0) return python;
  const missing = `${python} has no ${modules.join(' and ')}`;
  if (process.env['CETU_REQUIRE_PANDAS'] === '1') throw new Error(missing);
  process.stderr.write(`${missing}: the example in Python is not run. CETU_TEST_PYTHON names one that has them.\n`);
  return null;
}
