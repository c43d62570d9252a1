interface Fact {
  readonly name: string;
  readonly texts: readonly string[];
}

export interface FactToRead {
  readonly name: string;
  readonly text: string;
  /** Written by whoever set the framework down, not by the document itself. */
  readonly isOurs: boolean;
}

/** "shortHelpIsOurs" says of "shortHelp…" whose words it is. */
const flag = /(Is|Are)Ours$/;

const plain: readonly (readonly [RegExp, string])[] = [
  [/^>=\s*/, 'at least '],
  [/^<=\s*/, 'at most '],
  [/^=\s*/, 'exactly '],
  [/^true$/, 'yes'],
  [/^false$/, 'no'],
];

const inPlainWords = (text: string): string =>
  plain.reduce((words, [sign, said]) => words.replace(sign, said), text);

/** The facts of an entry as one reads them: its flags of whose words they are stand beside what they are about. */
export function factsToRead(facts: readonly Fact[]): FactToRead[] {
  const ours = facts
    .filter(({ name, texts }) => flag.test(name) && texts[0] === 'true')
    .map(({ name }) => name.replace(flag, ''));
  return facts
    .filter(({ name }) => !flag.test(name))
    .map(({ name, texts }) => ({
      name,
      text: texts.map(inPlainWords).join(', '),
      isOurs: ours.some(stem => name.startsWith(stem)),
    }));
}
