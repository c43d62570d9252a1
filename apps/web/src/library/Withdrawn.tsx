import type { LibraryWithdrawal } from '@pathways/domain/library';
import { dayOf } from './wording.js';

/** The address stays, with the reason and what to read instead; the content is gone. */
export function Withdrawn({ withdrawal: { at, reason, successor } }: { withdrawal: LibraryWithdrawal }) {
  return (
    <div className="notice withdrawn">
      <h2>Withdrawn on {dayOf(at)}</h2>
      <p>{reason}</p>
      {successor ? (
        <p>
          Read instead: <a href={`/library/${successor.slug}`}>{successor.title}</a>
        </p>
      ) : (
        <p>
          Nothing replaces it. <a href="/library">See all practices</a>.
        </p>
      )}
    </div>
  );
}
