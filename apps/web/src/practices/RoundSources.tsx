import { useQuery } from '@apollo/client/react';
import { Button, Disclosure, Row, showToast } from '@pathways/ui';
import type { RoundSourcesQuery } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';
import styles from './DraftFields.module.css';
import type { DraftInHand } from './useDraft.js';

export const RoundSourcesDocument = graphql(`
  query RoundSources($id: ID!) {
    roundSources(id: $id) {
      discussionId
      groupName
      closedAt
      learned
      willTry
      actions
    }
  }
`);

type Source = NonNullable<RoundSourcesQuery['roundSources']>[number];
type Target = 'whatTheyDid' | 'whatChanged';

const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric' });

/** Said in the text itself, so that a reader knows what it rests on. */
const withSource = (words: string, { closedAt }: Source): string =>
  `${words.trim()} (Source: the outcome of a group’s round, ${month.format(new Date(String(closedAt)))}.)`;

interface RoundSourcesProps {
  readonly practiceId: string;
  readonly draft: DraftInHand;
}

/** Written once: what the groups' rounds ended on goes into the form by one press, with its source. */
export function RoundSources({ practiceId, draft }: RoundSourcesProps) {
  const { data } = useQuery(RoundSourcesDocument, { variables: { id: practiceId } });
  const sources = data?.roundSources ?? [];
  if (sources.length === 0) return null;
  const put = (field: Target, words: string) => {
    const before = draft.values[field].trim();
    draft.change(field, before === '' ? words : `${before}\n${words}`);
    showToast({ text: field === 'whatTheyDid' ? 'Put under “What they did”.' : 'Put under “What changed”.' });
  };
  return (
    <Disclosure title="Take from what the groups’ rounds ended on">
      {sources.map(source => (
        <div key={source.discussionId} className={styles['entry']}>
          <strong>{source.groupName}</strong>
          <Taken
            label="Learned"
            words={source.learned}
            into="What changed"
            onTake={() => put('whatChanged', withSource(source.learned, source))}
          />
          {[source.willTry, ...source.actions].filter(Boolean).map(words => (
            <Taken
              key={words}
              label="Agreed"
              words={words}
              into="What they did"
              onTake={() => put('whatTheyDid', withSource(words, source))}
            />
          ))}
        </div>
      ))}
    </Disclosure>
  );
}

interface TakenProps {
  readonly label: string;
  readonly words: string;
  readonly into: string;
  readonly onTake: () => void;
}

function Taken({ label, words, into, onTake }: TakenProps) {
  return (
    <Row gap="s">
      <span>
        {label}: {words}
      </span>
      <Button tone="quiet" icon="plus" onPress={onTake} aria-label={`Put into “${into}”: ${words}`}>
        Put into “{into}”
      </Button>
    </Row>
  );
}
