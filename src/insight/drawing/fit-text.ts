/** How much text there is room for. Nothing here can measure a font, so widths are guessed. */

/** Widths in parts of the size of the font, the first that applies; any other character is 0.6 wide. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\p{M}\p{Cf}\p{Cc}]/u, 0],
  [/[\p{Extended_Pictographic}\p{Regional_Indicator}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u, 1.3],
  [/[\s.,:;'()fijlrt-]/u, 0.4],
  [/[MWmw@%…—]/u, 1],
  [/\p{Lu}/u, 0.75],
];

const widthOf = (character: string): number => WIDTHS.find(([kind]) => kind.test(character))?.[1] ?? 0.6;

/** As much of the beginning of a text as there is room for. */
function headOf(text: string, size: number, room: number): string {
  let left = room / size;
  let head = "";
  for (const character of text) {
    left -= widthOf(character);
    if (left < 0) break;
    head += character;
  }
  return head;
}

/**
 * A text in lines, broken at spaces but those that do not break, and within a word where it is longer than a line. What
 * is more than `most` lines is left out, and the last one says so.
 */
export function linesOf(text: string, size: number, room: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.trim().split(/[^\S\u00a0]+/)) {
    const longer = line === "" ? word : `${line} ${word}`;
    const fits = headOf(longer, size, room) === longer;
    if (!fits && line !== "") lines.push(line);
    line = fits ? longer : word;
    for (let head = headOf(line, size, room); head !== line && lines.length <= most; head = headOf(line, size, room)) {
      lines.push(head);
      line = line.slice(head.length);
    }
    if (lines.length > most) break;
  }
  lines.push(line);
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), cut(lines[most - 1] as string, size, room)];
}

/** How wide a text may be. */
export const guessedWidth = (text: string, size: number): number =>
  [...text].reduce((sum, character) => sum + widthOf(character) * size, 0);

const cut = (line: string, size: number, room: number): string => `${headOf(line, size, room - size)}…`;
