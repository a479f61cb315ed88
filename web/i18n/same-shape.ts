/** All strings of another language: the same keys; where Chinese has one form (`_other`), room for the singular (`_one`). */
export type SameShape<Strings> = {
  readonly [Key in keyof Strings]: Strings[Key] extends string ? string : SameShape<Strings[Key]>;
} & { readonly [Key in keyof Strings as Key extends `${infer Stem}_other` ? `${Stem}_one` : never]: string };
