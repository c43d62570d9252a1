import { cardFields } from '@pathways/domain/practices';
import { Disclosure, Prose, Tag, TextLink } from '@pathways/ui';
import type { WordsPartsFragment } from '../gql/graphql.js';
import { stageTones, stageWords } from './card-words.js';
import { OwnPlace } from './OwnPlace.js';
import styles from './WordsInPlaceCard.module.css';

const told = [
  'problem',
  'whatTheyDid',
  'whatItTook',
  'whatChanged',
  'whereItMayNotWork',
  'context',
  'conditions',
  'whatDidNotWork',
  'limits',
] as const;

type Claim = WordsPartsFragment['claims'][number];

const isOwn = ({ places }: Claim) => places.some(({ placeId }) => placeId);

/** The finished practice, opened where the school's own words stand. */
export function WordsInPlaceCard({ view }: { view: WordsPartsFragment }) {
  const { card, claims } = view;
  return (
    <article className={styles['card']} aria-label={card.title}>
      <p className={styles['kicker']}>
        {view.programmeName} <Tag tone={stageTones[view.stage]}>{stageWords[view.stage]}</Tag>
      </p>
      <h2 className={styles['title']}>{card.title}</h2>
      <p className={styles['lead']}>{card.problem}</p>
      {claims.filter(isOwn).map(claim => (
        <section key={claim.text} className={styles['claim']} aria-label={claim.text}>
          <h3>{claim.text}</h3>
          {claim.places.map((place, at) =>
            place.placeId ? (
              <OwnPlace
                key={place.placeId}
                practiceId={view.practiceId}
                place={place}
                canAnswer={view.viewerCanAnswer}
              />
            ) : (
              <p key={at} className={styles['other']}>
                Here stand another school’s words. It is asked, too.
              </p>
            ),
          )}
        </section>
      ))}
      <Disclosure title="Read the whole practice">
        {told.map(field => (
          <section key={field} className={styles['part']}>
            <h4>{cardFields[field].label}</h4>
            <Prose>{card[field]}</Prose>
          </section>
        ))}
        {claims
          .filter(claim => !isOwn(claim))
          .map(claim => (
            <section key={claim.text} className={styles['part']}>
              <h4>{claim.text}</h4>
              <p className={styles['other']}>
                Rests on another school’s words, which are not shown before they are published.
              </p>
            </section>
          ))}
      </Disclosure>
      {view.stage === 'PUBLISHED' && (
        <p className={styles['kicker']}>
          <TextLink href={`/library/${view.slug}`}>See it in the library</TextLink> ·{' '}
          <TextLink href="/consent">Take your words back</TextLink>
        </p>
      )}
    </article>
  );
}
