import { Notice, Tag, TextLink } from '@pathways/ui';
import { readFragment, type FragmentType } from '../gql/index.js';
import type { ReleaseGroupPartsFragment } from '../gql/graphql.js';
import { kindWords, readinessTones, readinessWords } from './offer-words.js';
import { ReleaseGroupParts, ReleaseSchool } from './release.documents.js';
import { SchoolLine } from './SchoolLine.js';
import styles from './ReleaseGroupCard.module.css';

interface ReleaseGroupCardProps {
  readonly group: FragmentType<typeof ReleaseGroupParts>;
  readonly planId: string;
}

/** One group of the diff: what it is against what stands, what stops it, and what each school says. */
export function ReleaseGroupCard({ group: given, planId }: ReleaseGroupCardProps) {
  const group = readFragment(ReleaseGroupParts, given);
  const schools = readFragment(ReleaseSchool, group.schools);
  const isOpen = group.readiness !== 'RELEASED' && group.readiness !== 'KEPT';
  return (
    <article className={styles['card']} aria-label={group.name}>
      <header className={styles['head']}>
        <h3>
          {group.groupId && group.readiness === 'RELEASED' ? (
            <TextLink href={`/groups/${group.groupId}`} plain>
              {group.name}
            </TextLink>
          ) : (
            group.name
          )}
        </h3>
        <Tag tone={readinessTones[group.readiness]}>{readinessWords[group.readiness]}</Tag>
        <span className={styles['soft']}>
          {kindWords[group.kind]} · {group.meanUnlikeness.toFixed(2)} apart
        </span>
      </header>
      <Obstacles group={group} planId={planId} />
      <ul className={styles['schools']} role="list">
        {schools.map(school => (
          <SchoolLine
            key={school.id}
            school={school}
            isNew={group.kind === 'NEW' || group.joins.includes(school.urn)}
            isOpen={isOpen}
          />
        ))}
      </ul>
    </article>
  );
}

function Obstacles({ group, planId }: { group: ReleaseGroupPartsFragment; planId: string }) {
  return (
    <>
      {group.stoppedBy && (
        <Notice
          tone="danger"
          live={false}
          action={<TextLink href={`/plans/${planId}`}>Open the board</TextLink>}
        >
          {group.stoppedBy}
        </Notice>
      )}
      {group.readiness === 'DECLINED' && group.waitsFor && (
        <Notice tone="warning" live={false}>
          {group.waitsFor}
        </Notice>
      )}
      {group.setAside.map(words => (
        <p key={words} className={styles['soft']}>
          Rule set aside: {words}
        </p>
      ))}
      {group.notWaitedBecause && (
        <p className={styles['soft']}>Released before every school accepted: {group.notWaitedBecause}</p>
      )}
    </>
  );
}
