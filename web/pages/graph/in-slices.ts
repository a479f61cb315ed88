/** How long one slice takes the page: short enough that nobody notices it. */
const SLICE_MS = 25;

/** Carries work out step by step, and lets the page go on after each slice of it. @returns false when it was given up before its end. */
export async function inSlices(work: Iterator<unknown>, signal: AbortSignal): Promise<boolean> {
  let until = performance.now() + SLICE_MS;
  while (work.next().done !== true) {
    if (performance.now() < until) continue;
    await nextTask();
    if (signal.aborted) return false;
    until = performance.now() + SLICE_MS;
  }
  return !signal.aborted;
}

/** A message comes when what waits has had its turn: a timer would wait some milliseconds more each time. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
