import { readFileSync } from 'node:fs';
import { DockerfileParser } from 'dockerfile-ast';
import { packageFile } from '../../schema/package-root.js';

export interface Step {
  /** `RUN`, `COPY` … */
  readonly keyword: string;
  readonly text: string;
}

/** The steps of our Dockerfile, a list for each stage; what it says to ENTRYPOINT, ENV and the like is as it stands there. */
export function dockerfileStages(): readonly (readonly Step[])[] {
  const stages: Step[][] = [];
  for (const instruction of DockerfileParser.parse(readFileSync(packageFile('Dockerfile'), 'utf8')).getInstructions()) {
    const step = { keyword: instruction.getKeyword(), text: instruction.getRawArgumentsContent() ?? '' };
    if (step.keyword === 'FROM') stages.push([]);
    stages.at(-1)?.push(step);
  }
  return stages;
}

/** What a stage says to a keyword that it has once. */
export function only(stage: readonly Step[], keyword: string): string {
  const [step, another] = stage.filter((one) => one.keyword === keyword);
  if (step === undefined || another !== undefined) throw new Error(`the Dockerfile has no one ${keyword}`);
  return step.text;
}
