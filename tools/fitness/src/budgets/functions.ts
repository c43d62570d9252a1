import ts from 'typescript';
import { placeOf, visit, type Source } from './sources.ts';

export interface MeasuredFunction {
  readonly place: string;
  readonly lines: number;
  readonly parameters: number;
  readonly isConstructor: boolean;
}

const measured = (node: ts.Node): node is ts.FunctionLikeDeclaration =>
  (ts.isFunctionDeclaration(node) ||
    ts.isFunctionExpression(node) ||
    ts.isArrowFunction(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isConstructorDeclaration(node) ||
    ts.isAccessor(node)) &&
  node.body !== undefined;

/** Every function with its length in lines, signature included. */
export function functionsOf(source: Source): MeasuredFunction[] {
  const found: MeasuredFunction[] = [];
  const lineAt = (position: number) => source.tree.getLineAndCharacterOfPosition(position).line;
  visit(source, node => {
    if (!measured(node)) return;
    found.push({
      place: placeOf(source, node),
      lines: lineAt(node.getEnd()) - lineAt(node.getStart()) + 1,
      parameters: node.parameters.length,
      isConstructor: ts.isConstructorDeclaration(node),
    });
  });
  return found;
}
