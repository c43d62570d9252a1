import { Section, ShowMore, Stack } from '@pathways/ui';
import type { FragmentType } from '../gql/index.js';
import styles from './Proposals.module.css';
import { ProposedGroup, type ProposedGroupDocument } from './ProposedGroup.js';

interface ProposalsProps {
  readonly proposals: {
    readonly totalCount?: number | null;
    readonly nodes: readonly ({ readonly id: string } & FragmentType<typeof ProposedGroupDocument>)[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  };
  readonly canRelease: boolean;
  readonly slug: string;
  readonly isLoading: boolean;
  onMore(after: string): void;
}

/** The groups of a run, the least alike first: those are the ones to look at before any is released. */
export function Proposals({ proposals, canRelease, slug, isLoading, onMore }: ProposalsProps) {
  const { nodes, totalCount, pageInfo } = proposals;
  return (
    <Section
      title="Proposed groups"
      lead="The least alike come first. “Apart” is the mean distance of two of its schools, in weighted standard deviations: 0 for twins. Open a group to see why these schools, and release it when it is right."
    >
      <Stack gap="s">
        {nodes.map(node => (
          <div key={node.id} className={styles['group']}>
            <ProposedGroup proposal={node} canRelease={canRelease} slug={slug} />
          </div>
        ))}
      </Stack>
      {pageInfo.hasNextPage && (
        <ShowMore
          noun="groups"
          shown={nodes.length}
          total={totalCount ?? nodes.length}
          pending={isLoading}
          onMore={() => onMore(pageInfo.endCursor ?? '')}
        />
      )}
    </Section>
  );
}
