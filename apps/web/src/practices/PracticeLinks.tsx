import { useMutation, useQuery } from '@apollo/client/react';
import { Button, List, ListRow, Notice, Section, TextLink } from '@pathways/ui';
import { useState } from 'react';
import { graphql } from '../gql/index.js';
import { refusalOf } from '../shell/refusal-of.js';
import { LinkDialog } from './LinkDialog.js';
import { bearingWords } from './bearing-words.js';

export const PracticeLinksDocument = graphql(`
  query PracticeLinks($practiceId: ID!) {
    practiceLinks(practiceId: $practiceId) {
      id
      bearing
      slug
      title
      because
    }
  }
`);

const UnlinkDocument = graphql(`
  mutation UnlinkPractices($input: UnlinkPracticesInput!) {
    unlinkPractices(input: $input) {
      subjectId
      errors {
        message
      }
    }
  }
`);

/** What an editor says of this practice beside others; nobody else is shown anything here. */
export function PracticeLinks({ practiceId }: { practiceId: string }) {
  const { data } = useQuery(PracticeLinksDocument, { variables: { practiceId } });
  const [refusal, setRefusal] = useState<string | null>(null);
  const [unlink, { loading }] = useMutation(UnlinkDocument, {
    errorPolicy: 'all',
    refetchQueries: [PracticeLinksDocument],
  });
  if (!data?.practiceLinks) return null;
  const run = async (linkId: string) => {
    const answer = await unlink({ variables: { input: { linkId } } }).catch(() => null);
    setRefusal(refusalOf(answer?.data?.unlinkPractices, answer?.error));
  };
  return (
    <Section title="Beside other practices" level={2} actions={<LinkDialog practiceId={practiceId} />}>
      {refusal && <Notice tone="danger">{refusal}</Notice>}
      {data.practiceLinks.length === 0 ? (
        <p>
          It speaks of no other practice yet. A practice that contradicts another keeps its confidence low.
        </p>
      ) : (
        <List label="Practices that this one speaks of">
          {data.practiceLinks.map(({ id, bearing, slug, title, because }) => (
            <ListRow
              key={id}
              title={
                <>
                  {bearingWords[bearing]} <TextLink href={`/library/${slug}`}>{title}</TextLink>
                </>
              }
              end={
                <Button onPress={() => void run(id)} pending={loading} pendingLabel="Taking it apart">
                  Take apart
                </Button>
              }
              detail={because}
            />
          ))}
        </List>
      )}
    </Section>
  );
}
