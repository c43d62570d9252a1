import { ButtonLink, Disclosure, Row, Stack, Tag } from '@pathways/ui';
import { graphql, readFragment, type FragmentType } from '../gql/index.js';
import type { FormationTask } from '../gql/graphql.js';
import { ReasonFacts } from '../groups/ReasonFacts.js';
import { ReleaseDialog } from './ReleaseDialog.js';
import styles from './ProposedGroup.module.css';
import { whoIn } from './who-in.js';

export const ProposedGroupDocument = graphql(`
  fragment ProposedGroup on ProposedGroupType {
    id
    position
    meanUnlikeness
    releasedGroupId
    losses {
      urn
      loss
    }
    reason {
      schools {
        urn
        name
        authority
      }
      ...ReasonFacts
    }
    ...ReleaseDialog
  }
`);

interface ProposedGroupProps {
  readonly proposal: FragmentType<typeof ProposedGroupDocument>;
  readonly task: FormationTask;
  readonly canRelease: boolean;
  readonly slug: string;
}

/** One proposed group: who, how alike; opened, why, and the way to release it. */
export function ProposedGroup({ proposal: given, task, canRelease, slug }: ProposedGroupProps) {
  const proposal = readFragment(ProposedGroupDocument, given);
  const nameOf = (urn: string) => proposal.reason.schools.find(school => school.urn === urn)?.name ?? urn;
  const { position, reason, meanUnlikeness, releasedGroupId } = proposal;
  return (
    <Disclosure
      level={3}
      title={
        <span className={styles['title']}>
          <span className={styles['place']}>{position}</span>
          <span>{whoIn(reason.schools, task)}</span>
          <span className={styles['apart']}>
            {releasedGroupId ? <Tag tone="success">Released</Tag> : `${meanUnlikeness.toFixed(2)} apart`}
          </span>
        </span>
      }
    >
      <Stack>
        <ReasonFacts reason={reason} />
        {proposal.losses.length > 0 && (
          <p>
            Against the best trio that the rules would allow each:{' '}
            {proposal.losses.map(({ urn, loss }) => `${nameOf(urn)} gives up ${loss.toFixed(2)}`).join('; ')}.
          </p>
        )}
        {releasedGroupId && (
          <div>
            <ButtonLink href={`/programmes/${slug}/groups/${releasedGroupId}`}>Open the group</ButtonLink>
          </div>
        )}
        {!releasedGroupId && canRelease && (
          <Row>
            <ReleaseDialog proposal={proposal} slug={slug} />
          </Row>
        )}
      </Stack>
    </Disclosure>
  );
}
