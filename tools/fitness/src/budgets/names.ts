import ts from 'typescript';
import { placeOf, visit, type Source } from './sources.ts';

/** Words that say nothing: a name with one of them hides what the thing is for. */
const banned = new Set(
  'manager helper util utils data info process base misc item object common core service services'.split(' '),
);

/** Names that others gave, and names of the thing itself, each with its reason. */
const given: Readonly<Record<string, string>> = {
  manager: "TypeORM's EntityManager",
  managerOf: "TypeORM's EntityManager",
  'data-source': "TypeORM's DataSource",
  createDataSource: "TypeORM's DataSource",
  PageInfo: "Relay's connections",
  pageInfo: "Relay's connections",
  info: 'the level of a log line',
  'open-data': 'what public bodies call what they publish',
  openData: 'what public bodies call what they publish',
  'process-link': 'it links processes of the operating system',
  ProcessLink: 'it links processes of the operating system',
  'api-process': 'it is a process of the operating system',
  ApiProcess: 'it is a process of the operating system',
  'service-worker': 'what the web platform calls it',
  fromBase64Url: 'the encoding of RFC 4648',
};

export const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);

const isBad = (name: string) => !(name in given) && wordsOf(name).some(word => banned.has(word));

/** A name that this file gives: `{ data } = useQuery()` takes another's name and is not one. */
function givenName(node: ts.Node): string | undefined {
  const names =
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isEnumDeclaration(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isPropertyDeclaration(node);
  return names && node.name && ts.isIdentifier(node.name) ? node.name.text : undefined;
}

/** Every name with a banned word, and where it stands. */
export function bannedNames(source: Source): string[] {
  const found = source.path.split('/').some(part => isBad(part.replace(/(\.spec)?\.[a-z]+$/, '')))
    ? [source.path]
    : [];
  visit(source, node => {
    const name = givenName(node);
    if (name && isBad(name)) found.push(`${placeOf(source, node)} ${name}`);
  });
  return found;
}
