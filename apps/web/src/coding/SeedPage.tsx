import { useQuery } from '@apollo/client/react';
import { EmptyState, FailedState, Loading, Page, RefusedState, Select, Skeleton } from '@pathways/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { SeedEntries } from './SeedEntries.js';
import { SeedFrameworksDocument } from './seed.documents.js';

const lead =
  'Choose entries of a framework: they become codes in the framework’s order, each with a note of where it came from. What came of an entry before is found again, so you can come back for more.';

/** Codes from a framework: the three Ps and others. */
export function SeedPage() {
  const { id = '' } = useParams();
  const [framework, setFramework] = useState<string | null>(null);
  const { data, error, loading, refetch } = useQuery(SeedFrameworksDocument, {
    variables: { programmeId: id },
  });
  const frameworks = data?.seedFrameworks;
  return (
    <Page
      title="Codes from a framework"
      lead={lead}
      breadcrumbs={[
        { label: 'Research', href: '/research' },
        { label: 'Codebook', href: `/programmes/${id}/codebook` },
      ]}
    >
      {!data &&
        (error ? (
          <FailedState onRetry={() => void refetch()} isRetrying={loading} />
        ) : (
          <Loading label="Loading the frameworks">
            <Skeleton height="20rem" />
          </Loading>
        ))}
      {frameworks === null && (
        <RefusedState title="There is no codebook here for you">
          <p>Either this programme does not exist, or you are none of its researchers.</p>
        </RefusedState>
      )}
      {frameworks?.length === 0 && (
        <EmptyState title="No framework was imported">
          <p>An administrator imports frameworks for the whole installation.</p>
        </EmptyState>
      )}
      {frameworks && frameworks.length > 0 && (
        <>
          <Select
            label="Framework"
            placeholder="Choose one"
            options={frameworks.map(({ id: value, title, entries }) => ({
              id: value,
              label: title,
              hint: `${entries} entries`,
            }))}
            value={framework}
            onChange={setFramework}
          />
          {framework && <SeedEntries key={framework} programmeId={id} framework={framework} />}
        </>
      )}
    </Page>
  );
}
