import { Disclosure, ScaleBar, Tag, TextLink } from '@pathways/ui';
import { graphql, readFragment, type FragmentType } from '../gql/index.js';
import { ReasonFacts } from '../groups/ReasonFacts.js';
import { apartWords } from './likeness-words.js';
import styles from './NearestCard.module.css';

export const NearestCardDocument = graphql(`
  fragment NearestCard on NearestSchool {
    urn
    name
    authority
    trust
    apart
    kilometres
    isTwoWay
    isOtherAuthority
    isOtherTrust
    reason {
      ...ReasonFacts
    }
  }
`);

export interface NearestCardProps {
  readonly near: FragmentType<typeof NearestCardDocument>;
  /** The school whose list this is. */
  readonly of: string;
  /** End of the scale that all cards share. */
  readonly most: number;
}

const wayWords = (kilometres: number | null | undefined): string =>
  typeof kilometres === 'number' ? `${kilometres.toFixed(1)} km in a straight line` : 'place not known';

/** One school of a list: how alike, how far, which borders lie between, whether it goes both ways, and why. */
export function NearestCard({ near: given, of, most }: NearestCardProps) {
  const near = readFragment(NearestCardDocument, given);
  return (
    <li className={styles['card']}>
      <div className={styles['head']}>
        <h2 className={styles['name']}>
          <TextLink href={`/schools/${near.urn}`}>{near.name}</TextLink>
        </h2>
        <p className={styles['apart']}>
          <ScaleBar label={apartWords(near.apart)} value={near.apart} max={most} />
          <span aria-hidden="true">{apartWords(near.apart)}</span>
        </p>
      </div>
      <p className={styles['where']}>
        {near.authority}
        {near.isOtherAuthority ? '' : ' (the same authority)'} · {near.trust ?? 'in no trust'}
        {near.isOtherTrust ? '' : ' (the same trust)'} · {wayWords(near.kilometres)}
      </p>
      <p className={styles['ways']}>
        {near.isTwoWay ? (
          <>
            <Tag tone="success">Two-way</Tag> Each is on the other’s list.
          </>
        ) : (
          <>
            <Tag>One-way</Tag> {of} is not on its list: it has others nearer.
          </>
        )}
      </p>
      <Disclosure title="Why, with the figures side by side" level={3}>
        <ReasonFacts reason={near.reason} />
      </Disclosure>
    </li>
  );
}
