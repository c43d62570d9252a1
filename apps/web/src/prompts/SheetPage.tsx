import { useQuery } from '@apollo/client/react';
import { ButtonLink, FailedState, Loading, Page, RefusedState, Skeleton } from '@pathways/ui';
import { useParams } from 'react-router';
import { readFragment } from '../gql/index.js';
import { SheetDocument, SheetFields, SheetProgrammeDocument } from './sheet.documents.js';
import { SheetView } from './SheetView.js';

/** `/programmes/:slug/sheets/:sheet`: write it, issue it, see what came of it. An address without a sheet begins one. */
export function SheetPage() {
  const { slug = '', sheet: id = '' } = useParams();
  const programme = useQuery(SheetProgrammeDocument, { variables: { slug } });
  const sheet = useQuery(SheetDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const failed = programme.error ?? sheet.error;
  if (programme.data?.programme && sheet.data) {
    const told = sheet.data.promptSheet ? readFragment(SheetFields, sheet.data.promptSheet) : null;
    return (
      <SheetView
        key={`${id} ${told?.number ?? 0}`}
        id={id}
        programme={programme.data.programme}
        sheet={told}
        onIssued={() => void Promise.all([sheet.refetch(), programme.refetch()])}
      />
    );
  }
  return (
    <Page title="Prompt sheet">
      {programme.data?.programme === null ? (
        <RefusedState action={<ButtonLink href="/programmes">All programmes</ButtonLink>} />
      ) : failed ? (
        <FailedState onRetry={() => void sheet.refetch()} />
      ) : (
        <Loading label="Loading the sheet">
          <Skeleton height="30rem" />
        </Loading>
      )}
    </Page>
  );
}
