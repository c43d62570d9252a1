import type { CodeId } from '../shared/index.js';

/** Of a code, what its place in the hierarchy needs. */
interface Placed {
  readonly id: CodeId;
  readonly parent: CodeId | null;
}

/** The code and all above it, the topmost first. Unknown ids have an empty line. */
export function codeLine<Code extends Placed>(codes: readonly Code[], id: CodeId): Code[] {
  const line: Code[] = [];
  let at = codes.find(code => code.id === id);
  while (at && !line.includes(at)) {
    line.unshift(at);
    const parent = at.parent;
    at = parent === null ? undefined : codes.find(code => code.id === parent);
  }
  return line;
}

/** Whether the code is the other or stands somewhere below it. */
export const isWithin = (codes: readonly Placed[], id: CodeId, other: CodeId): boolean =>
  codeLine(codes, id).some(code => code.id === other);

/** How many levels hang on the code, its own counted. */
export function levelsOf(codes: readonly Placed[], id: CodeId): number {
  const below = codes.filter(code => code.parent === id).map(code => levelsOf(codes, code.id));
  return 1 + Math.max(0, ...below);
}
