/** A file as it is sent. */
export interface ChosenFile {
  readonly name: string;
  readonly base64: string;
  readonly bytes: number;
}

/** What the API takes of one document. */
export const LARGEST = 10 * 1024 * 1024;

/** @throws DOMException where the browser cannot read it, because it was moved or is a folder. */
export const readFile = (file: File): Promise<ChosenFile> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => {
      reject(reader.error ?? new DOMException('the file cannot be read'));
    };
    reader.onload = () => {
      // data:TYPE;base64,WHAT IS MEANT; an empty file has nothing after the comma.
      const [, base64 = ''] = String(reader.result).split(',');
      resolve({ name: file.name, base64, bytes: file.size });
    };
    reader.readAsDataURL(file);
  });
