import { useQuery } from '@apollo/client/react';
import { FailedState, List, ListRow, Loading, Notice, Section, Skeleton, Stack } from '@pathways/ui';
import type { ReactNode } from 'react';
import type { CyclesToCopyQuery } from '../gql/graphql.js';
import { dayWords } from '../schools/day-words.js';
import { CyclesToCopyDocument } from './cycle.documents.js';

type Preview = NonNullable<CyclesToCopyQuery['cyclesToCopy']>;

interface CopyPreviewProps {
  readonly wish: { readonly programmeId: string; readonly cycleIds: string[]; readonly firstDay: string };
  /** The button that does it, below the list of what it would do. */
  readonly children: ReactNode;
}

const comesAlong = ({ sheet, targets, hasAims, hasCharter }: Preview['cycles'][number]): string =>
  [
    sheet ?? 'no prompt sheet yet',
    hasAims ? 'aims' : 'no aims yet',
    targets === 1 ? 'one target' : `${targets} targets`,
    hasCharter ? 'its own charter' : 'the usual charter',
  ].join(' · ');

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What would be made and what is left behind, as a list, before anything is done. */
export function CopyPreview({ wish, children }: CopyPreviewProps) {
  const { data, previousData, error, loading, refetch } = useQuery(CyclesToCopyDocument, {
    variables: { wish },
    fetchPolicy: 'network-only',
  });
  const preview = (data ?? previousData)?.cyclesToCopy;
  if (error && !preview) return <FailedState onRetry={() => void refetch()} isRetrying={loading} />;
  if (!preview) {
    return (
      <Loading label="Working out what would be made">
        <Skeleton height="14rem" />
      </Loading>
    );
  }
  if (preview.obstacle) {
    return (
      <Section title="What would be made">
        <Notice tone="warning">{preview.obstacle}</Notice>
      </Section>
    );
  }
  const { codes, schools, groups, discussions, contributions } = preview;
  return (
    <Section title="What would be made" lead="Nothing is made yet.">
      <Stack>
        <List label="New cycles">
          {preview.cycles.map(cycle => (
            <ListRow
              key={cycle.fromId}
              title={`${cycle.name}, ${dayWords(cycle.startsOn)} to ${dayWords(cycle.endsOn)}`}
              detail={`From ${cycle.fromName}: ${comesAlong(cycle)}`}
            />
          ))}
        </List>
        <p>The codebook belongs to the programme and goes on by itself: {counted(codes, 'code', 'codes')}.</p>
        <p>
          Left behind: {counted(schools, 'school', 'schools')}, {counted(groups, 'group', 'groups')},{' '}
          {counted(discussions, 'discussion', 'discussions')},{' '}
          {counted(contributions, 'contribution', 'contributions')}.
        </p>
        {children}
      </Stack>
    </Section>
  );
}
