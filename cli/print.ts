/** Prints a result: as JSON where asked, else for people. */
export function print(value: unknown, asJson: boolean | undefined, forPeople: () => string): void {
  process.stdout.write(`${asJson === true ? JSON.stringify(value, null, 2) : forPeople()}\n`);
}
