import { useQuery } from '@apollo/client/react';
import {
  ButtonLink,
  EmptyState,
  FailedState,
  List,
  ListRow,
  Loading,
  Page,
  RefusedState,
  Skeleton,
  Tag,
} from '@pathways/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { SectionUseFieldsFragment } from '../gql/graphql.js';
import { readFragment } from '../gql/index.js';
import { SectionUseFields, SheetProgrammeDocument, SheetsDocument } from './sheet.documents.js';
import { longestTalk, useWords } from './use-words.js';

/** `/programmes/:slug/sheets`: the library of a programme's prompt sheets. */
export function SheetsPage() {
  const { slug = '' } = useParams();
  const { data: found, error, refetch } = useQuery(SheetProgrammeDocument, { variables: { slug } });
  if (found?.programme) return <Library programme={found.programme} />;
  return (
    <Page title="Prompt sheets">
      {found ? (
        <RefusedState action={<ButtonLink href="/programmes">All programmes</ButtonLink>} />
      ) : error ? (
        <FailedState onRetry={() => void refetch()} />
      ) : (
        <Waiting />
      )}
    </Page>
  );
}

const Waiting = () => (
  <Loading label="Loading the sheets">
    <Skeleton height="20rem" />
  </Loading>
);

function Library({ programme }: { programme: { id: string; name: string; slug: string } }) {
  const [fresh] = useState(() => crypto.randomUUID());
  const { data, error, refetch } = useQuery(SheetsDocument, {
    variables: { programme: programme.id },
    fetchPolicy: 'cache-and-network',
  });
  const sheets = data?.promptSheets;
  const home = `/programmes/${programme.slug}`;
  return (
    <Page
      title="Prompt sheets"
      lead="A sheet is what a cycle’s discussions are held on. What was issued never changes: a discussion keeps its version."
      breadcrumbs={[{ label: programme.name, href: home }]}
      actions={
        sheets && (
          <ButtonLink tone="primary" icon="plus" href={`${home}/sheets/${fresh}`}>
            Begin a sheet
          </ButtonLink>
        )
      }
    >
      {error && !data && <FailedState onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {sheets === null && <RefusedState action={<ButtonLink href={home}>The programme</ButtonLink>} />}
      {sheets?.length === 0 && (
        <EmptyState title="No sheet yet" icon="note">
          <p>Begin one: a few sections, each with a question that heads can answer between two lessons.</p>
        </EmptyState>
      )}
      {sheets && sheets.length > 0 && (
        <List label="Prompt sheets">
          {sheets.map(sheet => (
            <ListRow
              key={sheet.id}
              title={sheet.title}
              href={`${home}/sheets/${sheet.id}`}
              detail={
                sheet.cycleNames.length > 0 ? `Held on it: ${sheet.cycleNames.join(', ')}` : 'In no cycle'
              }
              end={
                <>
                  {sheet.isRetired && <Tag>Retired</Tag>}
                  {sheet.hasDraft && <Tag tone="accent">Draft</Tag>}
                  {sheet.number ? `Version ${sheet.number}` : 'Not issued'}
                </>
              }
            >
              <CameOf sections={readFragment(SectionUseFields, sheet.use)} actionCount={sheet.actionCount} />
            </ListRow>
          ))}
        </List>
      )}
    </Page>
  );
}

interface CameOfProps {
  readonly sections: readonly SectionUseFieldsFragment[];
  readonly actionCount: number | null | undefined;
}

/** Which prompts led to long talk, codes, practices and actions: counts alone, where one picks a sheet. */
function CameOf({ sections, actionCount }: CameOfProps) {
  const words = useWords(sections, actionCount);
  const longest = longestTalk(sections);
  return (
    <p>
      {words ? `What came of it: ${words}. ` : 'Too little came of it yet to tell. '}
      {longest}
    </p>
  );
}
