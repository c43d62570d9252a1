import { ButtonLink, Notice, Page, Section, Select, ShowMore, Stack, TimeStamp } from '@pathways/ui';
import type { FragmentType } from '../gql/index.js';
import type { Readiness, ReleaseFactsFragment } from '../gql/graphql.js';
import { LeftOut } from './LeftOut.js';
import { counted, readinessWords } from './offer-words.js';
import { type ReleaseGroupParts } from './release.documents.js';
import { ReleaseActions } from './ReleaseActions.js';
import { ReleaseGroupCard } from './ReleaseGroupCard.js';
import { Replan } from './Replan.js';
import { ReleaseSummary } from './ReleaseSummary.js';

interface ReleaseViewProps {
  readonly facts: ReleaseFactsFragment;
  readonly groups: {
    readonly totalCount?: number | null;
    readonly nodes: readonly ({ readonly id: string } & FragmentType<typeof ReleaseGroupParts>)[];
    readonly pageInfo: { readonly hasNextPage: boolean };
  };
  readonly narrowed: Readiness | null;
  readonly isLoading: boolean;
  onNarrow(to: Readiness | null): void;
  onMore(): void;
  onChanged(): void;
}

export function ReleaseView({ facts, groups, ...rest }: ReleaseViewProps) {
  const declined = facts.readiness.find(({ readiness }) => readiness === 'DECLINED')?.count ?? 0;
  return (
    <Page
      kicker={`${facts.programmeName} · ${facts.cycleName}`}
      title={`Preview and release: ${facts.name}`}
      lead="What would change against what schools were told so far. Nobody hears of it before you press a button here."
      breadcrumbs={[
        { label: 'Programmes', href: '/programmes' },
        { label: facts.programmeName, href: `/programmes/${facts.programmeSlug}` },
        { label: facts.name, href: `/plans/${facts.id}` },
      ]}
      actions={<ButtonLink href={`/plans/${facts.id}`}>Back to the board</ButtonLink>}
    >
      <Stack gap="l">
        <Ended facts={facts} />
        <ReleaseSummary facts={facts} />
        {facts.viewerCanRelease && <ReleaseActions facts={facts} onChanged={rest.onChanged} />}
        {facts.viewerCanRelease && declined > 0 && (
          <Replan planId={facts.id} version={facts.version} declined={declined} onTaken={rest.onChanged} />
        )}
        <Groups facts={facts} groups={groups} {...rest} />
        <LeftOut facts={facts} />
      </Stack>
    </Page>
  );
}

function Ended({
  facts: { status, releasedAt, releasedBy, programmeSlug },
}: {
  facts: ReleaseFactsFragment;
}) {
  if (status === 'RELEASED' && releasedAt) {
    return (
      <Notice
        tone="success"
        live={false}
        title="This plan is released"
        action={<ButtonLink href={`/programmes/${programmeSlug}`}>See the groups</ButtonLink>}
      >
        {releasedBy} released the last of it, <TimeStamp at={releasedAt} />. The schools know of each other
        and their rooms are open.
      </Notice>
    );
  }
  if (status !== 'ABANDONED') return null;
  return (
    <Notice live={false} title="This plan was given up">
      Nothing of it can be sent or released.
    </Notice>
  );
}

function Groups({ facts, groups, narrowed, isLoading, onNarrow, onMore }: ReleaseViewProps) {
  const options = [
    {
      id: 'all',
      label: `All ${counted(
        facts.readiness.reduce((sum, { count }) => sum + count, 0),
        'group',
      )}`,
    },
    ...facts.readiness.map(({ readiness, count }) => ({
      id: readiness,
      label: `${readinessWords[readiness]} (${count})`,
    })),
  ];
  return (
    <Section title="Group by group" lead="Those that need somebody come first.">
      <Stack gap="m">
        {facts.readiness.length > 1 && (
          <Select
            label="Show"
            options={options}
            value={narrowed ?? 'all'}
            onChange={id =>
              onNarrow(facts.readiness.find(({ readiness }) => readiness === id)?.readiness ?? null)
            }
          />
        )}
        {groups.nodes.map(group => (
          <ReleaseGroupCard key={group.id} group={group} planId={facts.id} />
        ))}
        {groups.nodes.length === 0 && <p>There is no group like this in the plan.</p>}
        {groups.pageInfo.hasNextPage && (
          <ShowMore
            noun="groups"
            shown={groups.nodes.length}
            total={groups.totalCount ?? groups.nodes.length}
            pending={isLoading}
            onMore={onMore}
          />
        )}
      </Stack>
    </Section>
  );
}
