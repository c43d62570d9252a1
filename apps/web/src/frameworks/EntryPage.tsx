import { useQuery } from '@apollo/client/react';
import {
  EmptyState,
  FactList,
  FailedState,
  List,
  ListRow,
  Loading,
  Notice,
  Page,
  Section,
  Skeleton,
  Stack,
  TextLink,
} from '@pathways/ui';
import { useParams } from 'react-router';
import { useAddress } from '../address.js';
import { readFragment } from '../gql/index.js';
import type { FrameworkEntryQuery } from '../gql/graphql.js';
import { EntryLinks } from './EntryLinks.js';
import { EntryTags } from './EntryTags.js';
import { EntryTree } from './EntryTree.js';
import { entryAddress, factWords, oneOf, type Entry } from './entry-words.js';
import { factsToRead } from './facts-to-read.js';
import { EntryDocument, FrameworkEntrySeen } from './framework.documents.js';
import { KpiSection } from './KpiSection.js';

type Seen = NonNullable<FrameworkEntryQuery['frameworkEntry']>;

/** One entry of a framework: what it says, what serves it, and how it stands where it is a KPI. */
export function EntryPage() {
  const { id = '' } = useParams();
  const path = useAddress().asked('ref');
  const { data, error, loading, refetch } = useQuery(EntryDocument, {
    variables: { id, path },
    fetchPolicy: 'cache-and-network',
  });
  const seen = data?.frameworkEntry;
  const entry = seen && readFragment(FrameworkEntrySeen, seen.entry);
  const again = () => void refetch();
  return (
    <Page
      title={entry ? entry.words || `${factWords(oneOf(entry.kind))} ${entry.ref}` : 'Entry'}
      kicker={entry ? `${factWords(oneOf(entry.kind))} ${entry.path}` : undefined}
      breadcrumbs={[{ label: 'Frameworks', href: '/frameworks' }, ...(seen ? crumbsOf(seen) : [])]}
    >
      {error && !data && <FailedState onRetry={again} isRetrying={loading} />}
      {!data && !error && (
        <Loading label="Loading the entry">
          <Skeleton height="30rem" />
        </Loading>
      )}
      {seen === null && (
        <EmptyState title="There is no such entry">
          <p>
            Look in <TextLink href={`/frameworks/${id}`}>its framework</TextLink>.
          </p>
        </EmptyState>
      )}
      {seen && entry && (
        <Stack gap="l">
          {!seen.isCurrent && (
            <Notice tone="warning" title="The framework no longer has this entry">
              <p>It stays for what points at it.</p>
            </Notice>
          )}
          {entry.facts.length > 0 && <EntryFacts entry={entry} />}
          {data.kpi && <KpiSection framework={id} path={path} kpi={data.kpi} onChanged={again} />}
          <Below framework={id} seen={seen} />
          <Serving seen={seen} />
          <EntryTags
            at={{ framework: id, path }}
            things={data.taggable}
            isCurrent={seen.isCurrent}
            onChanged={again}
          />
          <EntryLinks at={{ framework: id, path }} seen={seen} onChanged={again} />
        </Stack>
      )}
    </Page>
  );
}

const crumbsOf = ({ framework: { id, title }, above }: Seen) => [
  { label: title, href: `/frameworks/${id}` },
  ...above.map(each => {
    const { ref, path } = readFragment(FrameworkEntrySeen, each);
    return { label: ref, href: entryAddress(id, path) };
  }),
];

const hidden = ['name', 'title', 'label', 'text', 'statement', 'productImplication'];

function EntryFacts({ entry }: { entry: Entry }) {
  const told = entry.facts.filter(({ name, texts }) => !hidden.includes(name) && texts[0] !== entry.words);
  if (told.length === 0) return null;
  return (
    <FactList
      facts={factsToRead(told).map(({ name, text, isOurs }) => ({
        term: factWords(name),
        value: text,
        ...(isOurs ? { source: 'Our words, not the document’s.' } : {}),
      }))}
    />
  );
}

function Below({ framework, seen }: { framework: string; seen: Seen }) {
  const below = seen.below.map(each => readFragment(FrameworkEntrySeen, each));
  const [first] = below;
  if (!first) return null;
  return (
    <Section title="What belongs to it">
      <EntryTree framework={framework} entries={below} all={below} />
    </Section>
  );
}

const told = (count: number | null | undefined): string =>
  count === null || count === undefined ? 'hidden: fewer than five schools' : String(count);

function Serving({ seen: { practices, prompts, discussions, actions } }: { seen: Seen }) {
  return (
    <Section title="What serves it" lead="Published practices, and how much talk works towards it.">
      {practices.length === 0 ? (
        <EmptyState title="No published practice serves it yet" icon="book">
          <p>Researchers and editors tag practices with the entries that they serve.</p>
        </EmptyState>
      ) : (
        <List label="Practices">
          {practices.map(({ slug, title }) => (
            <ListRow key={slug} title={title} href={`/library/${slug}`} />
          ))}
        </List>
      )}
      <FactList
        facts={[
          { term: 'Sections of prompt sheets', value: String(prompts) },
          { term: 'Outcomes of discussions', value: told(discussions) },
          { term: 'Actions', value: told(actions) },
        ]}
      />
    </Section>
  );
}
