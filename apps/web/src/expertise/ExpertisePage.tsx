import { useQuery } from '@apollo/client/react';
import { EmptyState, FailedState, Loading, Page, Row, Select, Skeleton, Stack, Tabs } from '@pathways/ui';
import { useAddress } from '../address.js';
import type { DirectoriesQuery } from '../gql/graphql.js';
import { ExpertiseSearch } from './ExpertiseSearch.js';
import { DirectoriesDocument } from './expertise.documents.js';
import { ListExpertise } from './ListExpertise.js';
import { OwnExpertise } from './OwnExpertise.js';

/** `/expertise`: what the schools of a programme can give each other, and what they look for. */
export function ExpertisePage() {
  const { data, error, refetch } = useQuery(DirectoriesDocument);
  const { asked, change } = useAddress();
  const directories = data?.directories ?? [];
  const directory = directories.find(({ slug }) => slug === asked('programme')) ?? directories[0];
  return (
    <Page
      title="Offers and asks"
      lead="Every school can give something and look for something. Both sides are credited for what comes of it."
      actions={
        directory &&
        directory.schools.length > 0 && <ListExpertise key={directory.id} directory={directory} />
      }
    >
      {error && !data && <FailedState onRetry={() => void refetch()} />}
      {!error && !data && (
        <Loading label="Loading the directory">
          <Skeleton height="30rem" />
        </Loading>
      )}
      {data && !directory && (
        <EmptyState title="No directory is open to you" icon="group">
          <p>Schools of a programme share one. It appears here once your school takes part.</p>
        </EmptyState>
      )}
      {directory && (
        <Stack gap="l">
          {directories.length > 1 && (
            <Row>
              <Select
                label="Programme"
                options={directories.map(({ slug, name }) => ({ id: slug, label: name }))}
                value={directory.slug}
                onChange={programme => change({ programme })}
              />
            </Row>
          )}
          <Parts directory={directory} show={asked('show')} onShow={show => change({ show })} />
        </Stack>
      )}
    </Page>
  );
}

interface PartsProps {
  directory: DirectoriesQuery['directories'][number];
  show: string | null | undefined;
  onShow: (show: string) => void;
}

function Parts({ directory, show, onShow }: PartsProps) {
  const search = <ExpertiseSearch directory={directory} />;
  if (directory.schools.length === 0) return search;
  return (
    <Tabs
      label="The directory"
      tabs={[
        { id: 'all', label: 'All schools', content: search },
        { id: 'own', label: 'Yours', content: <OwnExpertise directory={directory} /> },
      ]}
      selected={show === 'own' ? 'own' : 'all'}
      onChange={onShow}
    />
  );
}
