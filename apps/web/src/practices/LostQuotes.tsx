import { Notice, TimeStamp } from '@pathways/ui';
import type { PracticePartsFragment } from '../gql/graphql.js';

/** What a school took back, or a flag hid, after it was published, and what cannot be called back. */
export function LostQuotes({ lost }: { lost: PracticePartsFragment['lostQuotes'] }) {
  if (lost.length === 0) return null;
  return (
    <Notice tone="danger" live={false} title="Words that this practice quoted are gone">
      <ul>
        {lost.map(quote => (
          <li key={quote.claimText}>
            “{quote.claimText}” (version {quote.number}): public since{' '}
            <TimeStamp at={quote.publishedAt} form="day" />
            {quote.lostAt && (
              <>
                , gone <TimeStamp at={quote.lostAt} />
              </>
            )}
            .
          </li>
        ))}
      </ul>
      <p>
        The school withdrew them, or their contribution was deleted or hidden because of a flag. They are gone
        from every page and every new read. Copies that readers printed or saved in between cannot be called
        back. Publish a version that does not rest on them, or withdraw the practice.
      </p>
    </Notice>
  );
}
