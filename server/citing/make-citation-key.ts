/**
 * Key of a reference in reference managers: its id in ASCII, without the content hash. Any other character is
 * written by its code point, so that two ids never share a key.
 */
export function makeCitationKey(id: string): string {
  return id
    .replace(/~[0-9a-f]+$/u, '')
    .replaceAll(/[/#]/gu, '-')
    .replaceAll(/[^A-Za-z0-9.-]/gu, (character) => `u${character.codePointAt(0)?.toString(16) ?? ''}`)
}
