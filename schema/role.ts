/** What holders of tokens may do: a reviewer says what stands of what was read, an editor changes all. */
export const ROLES = ['reviewer', 'editor'] as const;
export type Role = (typeof ROLES)[number];
