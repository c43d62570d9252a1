import { useQuery } from '@apollo/client/react';
import { FailedState, Loading, Page, RefusedState, Section, Skeleton, Stack } from '@pathways/ui';
import { FrameworkImportReport } from './FrameworkImportReport.js';
import { ImportDocument } from './ImportDocument.js';
import { FrameworkImportsDocument } from './import.documents.js';

/** For administrators: reads a document, and shows what became of each line. */
export function FrameworkImportPage() {
  const { data, error, loading, refetch } = useQuery(FrameworkImportsDocument, {
    fetchPolicy: 'cache-and-network',
  });
  const imports = data?.frameworkImports;
  return (
    <Page
      title="Import a framework"
      lead="A framework is one JSON document in which each part bears a ref or an id. Parts are matched by their refs, so what points at them stays."
      breadcrumbs={[{ label: 'Frameworks', href: '/frameworks' }]}
    >
      {error && !data && <FailedState onRetry={() => void refetch()} isRetrying={loading} />}
      {!data && !error && (
        <Loading label="Loading the imports">
          <Skeleton height="24rem" />
        </Loading>
      )}
      {imports === null && <RefusedState title="This is for administrators" />}
      {imports && (
        <Stack gap="l">
          <ImportDocument onRead={() => void refetch()} />
          <Section title="The last imports" lead="On the command line: pathways import frameworks.">
            <FrameworkImportReport imports={imports} />
          </Section>
        </Stack>
      )}
    </Page>
  );
}
