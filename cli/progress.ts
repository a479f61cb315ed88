import { Presets, SingleBar } from 'cli-progress';

/** Tells how far a row of documents has come. */
export interface Progress {
  step(slug: string, outcome: string): void;
  end(): void;
}

/** A bar on a terminal, one plain line a document elsewhere (a log, a pipe); always to standard error. */
export function progress(total: number, stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) {
    let done = 0;
    return {
      step: (slug, outcome) => {
        done += 1;
        stream.write(`[${String(done)}/${String(total)}] ${slug}: ${outcome}\n`);
      },
      end: () => undefined,
    };
  }
  const bar = new SingleBar(
    { stream, format: '{bar} {value}/{total} {slug}', hideCursor: true, clearOnComplete: true },
    Presets.shades_classic,
  );
  bar.start(total, 0, { slug: '' });
  return {
    step: (slug) => {
      bar.increment(1, { slug });
    },
    end: () => {
      bar.stop();
    },
  };
}
