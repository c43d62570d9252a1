import ts from 'typescript';
import { placeOf, visit, type Source } from './sources.ts';

const switchedOff = /(?:\/\/|\/\*)\s*(?:eslint-disable|@ts-ignore|@ts-expect-error|@ts-nocheck)/;

const isDoubleCast = (node: ts.Node) =>
  ts.isAsExpression(node) &&
  ts.isAsExpression(node.expression) &&
  node.expression.type.kind === ts.SyntaxKind.UnknownKeyword;

/** Where the compiler or the linter was told to look away. */
export function shortcutsIn(source: Source): string[] {
  const found: string[] = [];
  visit(source, node => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) found.push(`${placeOf(source, node)} any`);
    if (isDoubleCast(node)) found.push(`${placeOf(source, node)} as unknown as`);
  });
  source.tree.text.split('\n').forEach((line, index) => {
    if (switchedOff.test(line)) found.push(`${source.path}:${index + 1} ${line.trim()}`);
  });
  return found;
}
