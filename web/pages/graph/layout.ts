export interface LayoutAsk {
  /** Where the nodes begin: x and y of each, in turn. */
  readonly positions: Float32Array<ArrayBuffer>;
  /** Start and end of each tie, as places of nodes in that order. */
  readonly ties: Uint32Array<ArrayBuffer>;
  /** How many milliseconds pass at least between two steps that are told; `Infinity` where only the last is. */
  readonly every: number;
}

export interface LayoutStep {
  readonly positions: Float32Array<ArrayBuffer>;
  readonly done: boolean;
}

export interface LayoutListener {
  readonly onStep: (step: LayoutStep) => void;
  readonly onFailure: (why: string) => void;
}

/** What the worker says once it can be asked. */
export const READY = 'ready';

/** Lays out in a worker. The function that is given back ends it. */
export function startLayout(asked: LayoutAsk, { onStep, onFailure }: LayoutListener): () => void {
  const worker = new Worker(new URL('layout-worker.ts', import.meta.url), { type: 'module' });
  let [isLoaded, isEnded] = [false, false];
  // A worker that is ended while its script still comes leaves that request open for good.
  const end = (): void => {
    isEnded = true;
    if (isLoaded) worker.terminate();
  };
  worker.onmessage = ({ data }: MessageEvent<LayoutStep | typeof READY>) => {
    if (data === READY) {
      isLoaded = true;
      if (isEnded) worker.terminate();
      else worker.postMessage(asked);
      return;
    }
    onStep(data);
    if (data.done) end();
  };
  worker.onerror = (event) => {
    event.preventDefault();
    onFailure(event.message);
    end();
  };
  return end;
}
