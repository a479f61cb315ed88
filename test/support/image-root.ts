import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { packageFile } from '../../schema/package-root.js';
import { plainEnvironment } from './cetu.js';
import { dockerfileStages, type Step } from './dockerfile.js';

const isRoot = process.getuid?.() === 0;

/**
 * The image's root without a container: the steps of the Dockerfile are run, with each of its absolute paths below a folder.
 * `npm ci` alone is stood in for by what the checkout has installed, as a registry may be out of reach: all of it for the
 * build, and for what runs only what `npm ci --omit=dev` would install. The caller removes the folder.
 */
export function imageRoot(): string {
  const root = mkdtempSync(join(tmpdir(), 'cetu-image-'));
  chmodSync(root, 0o755);
  const [build = [], application = [], image = []] = dockerfileStages();
  copyContext(join(root, 'src'));
  symlinkSync(packageFile('node_modules'), join(root, 'src', 'node_modules'));
  runSteps(build, root, 'src');
  mkdirSync(join(root, 'app'));
  copyDependencies(join(root, 'app'));
  runSteps(application, root, 'app');
  runSteps(image, root, 'app');
  // Read-only for who is not root in any case; files are left as they are, since they may be links to the checkout's.
  execFileSync('find', [join(root, 'app'), '-type', 'd', '-exec', 'chmod', '555', '{}', '+']);
  return root;
}

/** What .dockerignore lets through: all is left out but what it names with `!`. */
function copyContext(to: string): void {
  const lines = readFileSync(packageFile('.dockerignore'), 'utf8').split('\n');
  for (const line of lines.filter((one) => one.startsWith('!'))) {
    cpSync(packageFile(line.slice(1)), join(to, line.slice(1)), { recursive: true });
  }
}

function runSteps(stage: readonly Step[], root: string, folder: string): void {
  for (const { keyword, text } of stage) {
    if (keyword !== 'RUN' || text.startsWith('npm ci ')) continue;
    // Only root may give a folder to somebody else.
    const command = isRoot ? text : text.replace(/ -[og] \d+/gu, '');
    const here = command.replace(/(?<= )\/(?=\w)/gu, `${root}/`);
    execFileSync('sh', ['-c', here], { cwd: join(root, folder), env: plainEnvironment(), stdio: 'ignore' });
  }
}

function copyDependencies(to: string): void {
  const listed = execFileSync('npm', ['ls', '--all', '--omit=dev', '--parseable'], {
    cwd: packageFile(),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const paths = listed.split('\n').map((path) => relative(packageFile(), path));
  // Those in another's folder come with it.
  const outer = paths.filter((path) => /^node_modules\/(?:@[^/]+\/)?[^/@]+$/u.test(path));
  if (outer.length < 50) throw new Error('npm ls lists no dependencies');
  for (const path of new Set(outer)) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    link(packageFile(path), join(to, path));
  }
}

/** Hard links where both are on one disk: 200 MB. */
function link(from: string, to: string): void {
  try {
    execFileSync('cp', ['-al', from, to], { stdio: 'ignore' });
  } catch {
    cpSync(from, to, { recursive: true });
  }
  if (readdirSync(to).length === 0) throw new Error(`${from} is empty`);
}
