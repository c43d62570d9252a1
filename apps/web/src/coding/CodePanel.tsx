import { FactList, Notice, Section, Stack, Tag, TextLink } from '@pathways/ui';
import type { CodebookPartsFragment } from '../gql/graphql.js';
import { type BookCode, countOf, pathOf } from './code-tree.js';
import { CodeActions } from './CodeActions.js';
import { CodeHistory } from './CodeHistory.js';
import { CodeUses } from './CodeUses.js';
import { MemoPad } from './MemoPad.js';

interface CodePanelProps {
  code: BookCode;
  book: CodebookPartsFragment;
}

/** One code: its rule, what was coded with it, how it came to read so. */
export function CodePanel({ code, book }: CodePanelProps) {
  const above = pathOf(book.codes, code.id).slice(0, -1);
  return (
    <Section
      title={code.name}
      lead={above.length > 0 ? `Under ${above.join(' › ')}` : 'At the top of the codebook'}
      actions={<CodeActions code={code} book={book} />}
    >
      <Stack gap="l">
        <Standing code={code} />
        <FactList facts={rulesOf(code)} />
        <Load code={code} />
        <CodeUses code={code} codes={book.codes} />
        <CodeHistory codeId={code.id} version={code.version} />
        <MemoPad programmeId={book.id} about={{ codeId: code.id }} label={`Memos on ${code.name}`} />
      </Stack>
    </Section>
  );
}

function rulesOf(code: BookCode) {
  const none = 'Not said';
  return [
    { term: 'Stands for', value: code.definition },
    { term: 'Apply it when', value: code.include || none },
    { term: 'Do not apply it when', value: code.exclude || none },
    { term: 'Example', value: code.example || none },
    { term: 'Version', value: String(code.version) },
    ...(code.originTitle ? [{ term: 'From', value: `${code.originTitle}, ${code.originRef ?? ''}` }] : []),
  ];
}

function Standing({ code }: { code: BookCode }) {
  if (code.mergedInto) {
    return (
      <Notice live={false}>
        Merged into <TextLink href={`?code=${code.mergedInto.id}`}>{code.mergedInto.name}</TextLink>. Its
        codings stay readable here and count there.
      </Notice>
    );
  }
  if (code.isSplit)
    return (
      <Notice live={false}>
        Split into the codes below it. For each coding made before, decide which part it counts under.
      </Notice>
    );
  if (code.isRetired)
    return <Notice live={false}>Retired: it is not applied any more. Its codings stay.</Notice>;
  if (!code.splitFrom) return null;
  return <Tag icon={null}>Split from {code.splitFrom.name}</Tag>;
}

function Load({ code }: { code: BookCode }) {
  if (code.standing === 0 && code.counted === 0) return <p>Nothing was coded with it yet.</p>;
  const earlier = code.standing - code.underThisRule;
  return (
    <p>
      {countOf(code.standing, 'coding')} by {countOf(code.coders, 'coder')} in {countOf(code.groups, 'group')}
      {earlier > 0 && `; ${countOf(earlier, 'coding')} made under an earlier definition`}
      {code.counted !== code.standing && `. ${countOf(code.counted, 'coding')} count under this code`}.
    </p>
  );
}
