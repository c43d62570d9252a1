import type { CodebookPartsFragment } from '../gql/graphql.js';

export type BookCode = CodebookPartsFragment['codes'][number];

export interface CodeBranch {
  readonly code: BookCode;
  readonly below: readonly CodeBranch[];
}

/** The hierarchy of a flat list, each level in the list's order. What stands under a code that is not there is at the top. */
export function branchesOf(codes: readonly BookCode[], parent: string | null = null): CodeBranch[] {
  const known = new Set(codes.map(({ id }) => id));
  const at = ({ parentId }: BookCode) => (parentId != null && known.has(parentId) ? parentId : null);
  return codes.filter(code => at(code) === parent).map(code => ({ code, below: branchesOf(codes, code.id) }));
}

/** The names from the top down to the code. */
export function pathOf(codes: readonly BookCode[], id: string): string[] {
  const code = codes.find(one => one.id === id);
  if (!code) return [];
  return code.parentId == null ? [code.name] : [...pathOf(codes, code.parentId), code.name];
}

/** The code and everything below it. */
export function familyOf(codes: readonly BookCode[], id: string): string[] {
  const below = codes.filter(code => code.parentId === id).flatMap(code => familyOf(codes, code.id));
  return [id, ...below];
}

export const countOf = (count: number, one: string, many = `${one}s`): string =>
  count === 1 ? `1 ${one}` : `${count.toLocaleString('en-GB')} ${many}`;
