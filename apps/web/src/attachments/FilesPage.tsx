import { useQuery } from '@apollo/client/react';
import { FactList, FailedState, Loading, Notice, Page, RefusedState, Skeleton, Stack } from '@pathways/ui';
import { sizeInWords } from './addresses.js';
import { FileStoreDocument, type FileStoreState } from './file-store.documents.js';

const home = [{ label: 'Administration', href: '/administration' }];

const count = new Intl.NumberFormat('en-GB');

/** Administrators: where pictures and files lie, whether that works, and who looks into them. */
export function FilesPage() {
  const { data, error, loading, refetch } = useQuery(FileStoreDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Page title="Files" lead="Where pictures and files that people add are kept." breadcrumbs={home}>
      {error && !data && <FailedState onRetry={() => void refetch()} isRetrying={loading} />}
      {!data && !error && (
        <Loading label="Asking the file store">
          <Skeleton height="14rem" />
        </Loading>
      )}
      {data && !data.fileStore && <RefusedState title="This is for administrators" />}
      {data?.fileStore && <State state={data.fileStore} />}
    </Page>
  );
}

function State({ state }: { state: FileStoreState }) {
  const { place, virusScan, works, fileCount, size, unsentCount, unscannedCount } = state;
  return (
    <Stack gap="l">
      {!works && (
        <Notice tone="danger" title="The file store cannot be used">
          Nobody can add a file. The log says why; talk goes on without files.
        </Notice>
      )}
      {unscannedCount > 0 && (
        <Notice tone="warning" title="Files were kept without a virus scan" live={false}>
          {count.format(unscannedCount)} of {count.format(fileCount)}. Set FILES_CLAMD_URL to have each new
          file scanned.
        </Notice>
      )}
      <FactList
        facts={[
          { term: 'Kept', value: place },
          { term: 'Virus scan', value: virusScan },
          { term: 'Files', value: `${count.format(fileCount)}, ${sizeInWords(size)}` },
          { term: 'Not sent yet', value: `${count.format(unsentCount)}; after a week they are removed` },
        ]}
      />
    </Stack>
  );
}
