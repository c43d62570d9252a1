import { ListRow, TextLink, TimeStamp } from '@pathways/ui';
import { graphql, readFragment, type FragmentType } from '../gql/index.js';
import { partsOf } from './mail-parts.js';
import styles from './CaughtMailRow.module.css';

export const CaughtMailRowFragment = graphql(`
  fragment CaughtMailRow_mail on CaughtMail {
    recipient
    subject
    text
    replyTo
    caughtAt
  }
`);

export function CaughtMailRow({ mail }: { mail: FragmentType<typeof CaughtMailRowFragment> }) {
  const { recipient, subject, text, replyTo, caughtAt } = readFragment(CaughtMailRowFragment, mail);
  return (
    <ListRow
      title={subject}
      detail={
        <>
          To {recipient}, <TimeStamp at={caughtAt} />
          {replyTo && <> · replies go to {replyTo}</>}
        </>
      }
    >
      <div className={styles['text']}>
        {partsOf(text, location.origin).map((part, place) =>
          part.href === null ? (
            <span key={place}>{part.text}</span>
          ) : (
            <TextLink key={place} href={part.href}>
              {part.text}
            </TextLink>
          ),
        )}
      </div>
    </ListRow>
  );
}
