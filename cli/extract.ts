import { Command } from 'commander';
import { basename } from 'node:path';
import { extract } from '../ingest/pipeline.js';
import { readInput } from './read-input.js';

/** `cetu extract FILE`: what one document says, as JSON, without any database. */
export const extractCommand = (): Command =>
  new Command('extract')
    .description('print what one document says as JSON, without any database')
    .argument('<file>', 'a text, Markdown or HTML file')
    .option('--with-text', 'with the whole decoded text as source.text')
    .action((file: string, options: { withText?: true }) => {
      const { source, ...facts } = extract(readInput(file), basename(file));
      const { text, ...about } = source;
      const printed = { source: options.withText === true ? { ...about, text } : about, ...facts };
      process.stdout.write(`${JSON.stringify(printed, null, 2)}\n`);
    });
