/** Has the browser save a file. */
export function offer(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Not at once: the browser may not have begun to read it.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
