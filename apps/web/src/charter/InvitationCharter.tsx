import { Disclosure } from '@pathways/ui';

interface InvitationCharterProps {
  readonly clauses: readonly { clause: string; title: string; label: string; words: string }[];
  /** A leader or deputy accepts for the school by coming in. */
  readonly accepts: boolean;
}

/** What one agrees to by coming in, before coming in. */
export function InvitationCharter({ clauses, accepts }: InvitationCharterProps) {
  return (
    <section aria-labelledby="charter">
      <h2 id="charter">What the group agreed</h2>
      <p>
        {accepts
          ? 'By joining you accept this charter for your school.'
          : 'Leaders and deputies accept this charter for your school.'}
      </p>
      <Disclosure title="The charter, clause by clause" level={3}>
        <ul>
          {clauses.map(({ clause, title, words }) => (
            <li key={clause}>
              <strong>{title}.</strong> {words}
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
