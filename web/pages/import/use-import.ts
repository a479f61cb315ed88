import { useRef, useState } from 'react';
import { queryClient } from '../../api/use-ask.js';
import { useChange, type Change } from '../../api/use-change.js';
import type { UserError } from '../../parts/change/wrong.js';
import { useTyped } from '../../parts/use-typed.js';
import { inputOf, NOTHING_SAID, type About } from './about-document.js';
import type { ChosenFile } from './chosen-file.js';
import { extractionOf, type Extraction } from './extraction.js';
import {
  IngestDocument,
  type IngestDocumentInput,
  type IngestDocumentMutation,
  type IngestDocumentMutationVariables,
} from './import.generated.js';

interface Read {
  readonly extraction: Extraction | null;
  readonly errors: readonly UserError[];
  readonly kept: { readonly slug: string; readonly title: string; readonly created: boolean } | null;
}

const NOTHING_READ: Read = { extraction: null, errors: [], kept: null };

interface Import {
  readonly file: ChosenFile | null;
  readonly about: About;
  readonly read: Read;
  readonly ingest: Change<IngestDocumentMutation, IngestDocumentMutationVariables>;
  /** Chooses a file, which is read at once and kept only when that is asked for. */
  readonly choose: (file: ChosenFile) => void;
  readonly say: (about: About) => void;
  readonly look: () => void;
  readonly keep: () => void;
}

/** A file on its way into the graph: what is said of it, what was read of it, whether it is kept. */
export function useImport(): Import {
  // A file too large for what a browser keeps is chosen again after a reload; what is written about it is not lost.
  const [file, setFile] = useTyped<ChosenFile | null>('import.file', null);
  const [about, setAbout] = useTyped('import.about', NOTHING_SAID);
  const [read, setRead] = useState(NOTHING_READ);
  // What is asked of what stands here now; null after something was said anew.
  const current = useRef<IngestDocumentInput | null>(null);
  const ingest = useChange(
    IngestDocument,
    (answer, { input }) => {
      const former = input !== current.current;
      setRead((before) => readAfter(before, answer, former));
      const { document, userErrors } = answer.ingestDocument;
      if (input.dryRun !== true && document != null) void queryClient.invalidateQueries();
      if (former || input.dryRun === true || userErrors.length > 0) return;
      setFile(null);
      setAbout(null);
    },
    'never',
  );
  const send = (dryRun: boolean, ofFile = file, said: About = about): void => {
    if (ofFile === null) return;
    const input = inputOf(ofFile, said, dryRun);
    current.current = input;
    ingest.make({ input }).catch(() => undefined);
  };
  const choose = (chosen: ChosenFile): void => {
    const said = { ...about, name: chosen.name };
    setFile(chosen);
    setAbout(said);
    setRead(NOTHING_READ);
    send(true, chosen, said);
  };
  const say = (said: About): void => {
    setAbout(said);
    current.current = null;
    // To try again would ask with what was said before.
    if (ingest.error !== null) ingest.reset();
    // What is said may change what is read: it is looked at once more before it is kept.
    setRead((former) => ({ ...former, extraction: null, errors: [] }));
  };
  const look = (): void => {
    send(true);
  };
  const keep = (): void => {
    send(false);
  };
  return { file, about, read, ingest, choose, say, look, keep };
}

/** Of an answer to what stood here before, what it read is not of this file; but what was kept is told. */
function readAfter(before: Read, { ingestDocument }: IngestDocumentMutation, former: boolean): Read {
  const { document, extraction, created, userErrors } = ingestDocument;
  const kept = document == null ? null : { ...document, created };
  if (former) return kept === null ? before : { ...before, kept };
  return {
    extraction: extraction == null ? before.extraction : extractionOf(extraction),
    errors: userErrors,
    kept,
  };
}
