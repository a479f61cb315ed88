import { existsSync, readFileSync } from 'node:fs';

/** `/proc` counts in hundredths of a second, on every Linux that Node.js runs on. */
const MS_A_TICK = 10;

/**
 * Milliseconds that processes have taken of the processors since they began, each with its threads: what else a shared machine does
 * meanwhile hardly counts. NaN where the system does not tell.
 */
export const processorTimeOf = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => sum + ticksOf(pid) * MS_A_TICK, 0);

function ticksOf(pid: number): number {
  const file = `/proc/${String(pid)}/stat`;
  if (!existsSync(file)) return NaN;
  const stat = readFileSync(file, 'utf8');
  // The second field is the command in brackets, which may hold blanks; user and system time are the 14th and 15th.
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
    .map(Number);
  return (user ?? NaN) + (system ?? NaN);
}
