import { Command } from 'commander';
import { basename } from 'node:path';
import { printed } from './printed-extraction.js';
import { readInput } from './read-input.js';

/** `cetu extract FILE`: what one document says, as JSON, without any database. */
export const extractCommand = (): Command =>
  new Command('extract')
    .description('print what one document says as JSON, without any database')
    .argument('<file>', 'a text, Markdown, HTML, Word (.docx) or PDF file')
    .option('--with-text', 'with the whole decoded text as source.text')
    .action(async (file: string, options: { withText?: true }) => {
      // Loaded here: only this command reads without a store.
      const { extract } = await import('../ingest/pipeline.js');
      const extraction = await extract(readInput(file), basename(file));
      process.stdout.write(`${JSON.stringify(printed(extraction, options.withText), null, 2)}\n`);
    });
