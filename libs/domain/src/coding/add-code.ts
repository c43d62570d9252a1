import { accept, refuse, type Actor, type ProgrammeId, type Result } from '../shared/index.js';
import { canAddCode } from './coding.policy.js';

export interface CodeWords {
  readonly name: string;
  readonly definition: string;
  readonly include: string;
  readonly exclude: string;
  readonly example: string;
}

export type AddCodeRefusal =
  { readonly kind: 'NotVisible' } | { readonly kind: 'CodeNameTaken'; readonly name: string };

/** A code joins a programme's code list under a name that no other code of the programme bears, whatever its case. */
export function addCode(
  actor: Actor,
  programme: ProgrammeId,
  words: CodeWords,
  taken: readonly string[],
): Result<CodeWords, AddCodeRefusal> {
  if (!canAddCode(actor, programme)) return refuse({ kind: 'NotVisible' });
  const name = words.name.trim().replace(/\s+/g, ' ');
  const isTaken = taken.some(other => other.toLowerCase() === name.toLowerCase());
  return isTaken ? refuse({ kind: 'CodeNameTaken', name }) : accept({ ...words, name });
}
