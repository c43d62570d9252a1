import { useQuery } from '@apollo/client/react';
import {
  ButtonLink,
  EmptyState,
  FailedState,
  Loading,
  Page,
  RefusedState,
  Section,
  Skeleton,
  Switch,
} from '@pathways/ui';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import type { CodebookPartsFragment } from '../gql/graphql.js';
import { readFragment } from '../gql/index.js';
import { AddCodeDialog } from './AddCodeDialog.js';
import { branchesOf } from './code-tree.js';
import { CodebookDocument, CodebookParts } from './codebook.documents.js';
import styles from './CodebookPage.module.css';
import { CodePanel } from './CodePanel.js';
import { CodeTree } from './CodeTree.js';

const lead =
  'The rules by which passages are coded. Every change is a version with its reason, and each coding keeps the version it was made under.';

/** A programme's codebook: the tree, and beside it the code that is open. */
export function CodebookPage() {
  const { id = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(CodebookDocument, {
    variables: { programmeId: id },
    fetchPolicy: 'cache-and-network',
  });
  if (!data) {
    return (
      <Page title="Codebook" lead={lead}>
        {error ? (
          <FailedState onRetry={() => void refetch()} isRetrying={loading} />
        ) : (
          <Loading label="Loading the codebook">
            <Skeleton height="36rem" />
          </Loading>
        )}
      </Page>
    );
  }
  if (!data.codebook) {
    return (
      <Page title="Codebook">
        <RefusedState title="There is no codebook here for you">
          <p>Either this programme does not exist, or you are none of its researchers.</p>
        </RefusedState>
      </Page>
    );
  }
  return <Open book={readFragment(CodebookParts, data.codebook)} onAdded={() => void refetch()} />;
}

function Open({ book, onAdded }: { book: CodebookPartsFragment; onAdded: () => void }) {
  const [query] = useSearchParams();
  const [showsRetired, setShowsRetired] = useState(false);
  const chosen = book.codes.find(code => code.id === query.get('code')) ?? null;
  const isShown = (code: CodebookPartsFragment['codes'][number]) =>
    showsRetired || !code.isRetired || code.isSplit || code.id === chosen?.id;
  const retired = book.codes.filter(code => code.isRetired && !code.isSplit).length;
  return (
    <Page
      kicker={book.programmeName}
      title="Codebook"
      lead={lead}
      breadcrumbs={[{ label: 'Research', href: '/research' }]}
      actions={
        <>
          <ButtonLink href={`/programmes/${book.id}/codebook/frameworks`}>From a framework</ButtonLink>
          <AddCodeDialog programmeId={book.id} codes={book.codes} onAdded={onAdded} />
        </>
      }
    >
      {book.codes.length === 0 ? (
        <EmptyState title="No codes yet">
          <p>Add the first one with the rule for applying it, or start from a framework.</p>
        </EmptyState>
      ) : (
        <div className={styles['book']} data-open={chosen !== null || undefined}>
          <div className={styles['tree']}>
            <Section title="Codes">
              {retired > 0 && (
                <Switch
                  label={`Show retired and merged codes (${retired})`}
                  isSelected={showsRetired}
                  onChange={setShowsRetired}
                />
              )}
              <CodeTree
                label="Codes"
                branches={branchesOf(book.codes.filter(isShown))}
                chosen={chosen?.id ?? null}
              />
            </Section>
          </div>
          <div className={styles['panel']}>
            {chosen ? (
              <CodePanel key={chosen.id} code={chosen} book={book} />
            ) : (
              <p className={styles['hint']}>
                Choose a code to read its rule, its history and what was coded with it.
              </p>
            )}
          </div>
        </div>
      )}
    </Page>
  );
}
