import { Section, ShowMore, Stack } from '@pathways/ui';
import type { FragmentType } from '../gql/index.js';
import type { FormationTask } from '../gql/graphql.js';
import styles from './Proposals.module.css';
import { taskNouns } from './run-words.js';
import { ProposedGroup, type ProposedGroupDocument } from './ProposedGroup.js';

interface ProposalsProps {
  readonly proposals: {
    readonly totalCount?: number | null;
    readonly nodes: readonly ({ readonly id: string } & FragmentType<typeof ProposedGroupDocument>)[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  };
  readonly task: FormationTask;
  readonly canRelease: boolean;
  readonly slug: string;
  readonly isLoading: boolean;
  onMore(after: string): void;
}

const apart =
  'The least alike come first. “Apart” is the mean distance of two of its schools, in weighted standard deviations: 0 for twins.';

const leads: Readonly<Record<FormationTask, string>> = {
  TRIOS: `${apart} Open a group to see why these schools, and release it when it is right.`,
  QUARTETS: `${apart} “Adjust by hand” makes a plan: releasing it takes each newcomer into the group that stands.`,
  FAMILIES: `${apart} Open a family to see its schools, and release it when it is right.`,
  PAIRS: `${apart} In each pair the second school is strong where the first is not. Open a pair to see why, and release it when it is right.`,
};

/** The groups of a run, the least alike first: those are the ones to look at before any is released. */
export function Proposals({ proposals, task, canRelease, slug, isLoading, onMore }: ProposalsProps) {
  const { nodes, totalCount, pageInfo } = proposals;
  return (
    <Section
      title={task === 'FAMILIES' || task === 'PAIRS' ? `Proposed ${taskNouns[task]}` : 'Proposed groups'}
      lead={leads[task]}
    >
      <Stack gap="s">
        {nodes.map(node => (
          <div key={node.id} className={styles['group']}>
            <ProposedGroup
              proposal={node}
              task={task}
              canRelease={canRelease && task !== 'QUARTETS'}
              slug={slug}
            />
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
