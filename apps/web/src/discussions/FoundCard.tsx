import { PersonLine, TextLink, TimeStamp } from '@pathways/ui';
import type { SearchTalkQuery } from '../gql/graphql.js';
import styles from './Found.module.css';
import { Passage } from './Passage.js';
import { cardId } from './useDeepLink.js';
import { roleWord } from './words.js';

export type Found = SearchTalkQuery['searchTalk']['nodes'][number];

/** One find: who said it, where, and the words around what was looked for. */
export function FoundCard({ found }: { found: Found }) {
  const { contribution, roomId, roomName, cycleName, heading, passage } = found;
  const { authorName, authorRole, school, postedAt } = contribution;
  return (
    <article aria-label={`${authorName}’s contribution`} className={styles['found']}>
      <PersonLine
        name={authorName}
        role={authorRole ? roleWord[authorRole] : undefined}
        school={school ? [school.name, school.laName].filter(Boolean).join(', ') : undefined}
        end={<TimeStamp at={postedAt} form="day" />}
      />
      <p>
        <Passage parts={passage} />
      </p>
      <p className={styles['marks']}>
        <TextLink href={`/groups/${roomId}#${cardId(contribution.id)}`}>Read it in {roomName}</TextLink>
        {`, ${cycleName}, on “${heading}”`}
      </p>
    </article>
  );
}
