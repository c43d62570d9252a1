import { Disclosure, List, ListRow, TimeStamp } from '@pathways/ui';
import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { graphql, readFragment } from '../gql/index.js';
import { ExcerptParts } from './coding.documents.js';
import { purposeWords, stateWords } from './consent-words.js';

const ResearchMarksDocument = graphql(`
  query ResearchMarks($groupId: ID!) {
    researchMarks(groupId: $groupId) {
      id
      ...ExcerptParts
    }
  }
`);

interface ResearchMarksProps {
  groupId: string;
  /** The room's newest number: whenever it grows, the marks are read again. */
  roomNumber: number;
}

/** For members: what researchers marked in their room, who, when, and what became of the question. Nothing while there is none. */
export function ResearchMarks({ groupId, roomNumber }: ResearchMarksProps) {
  const { data, refetch } = useQuery(ResearchMarksDocument, { variables: { groupId } });
  useEffect(() => {
    void refetch().catch(() => undefined);
  }, [refetch, roomNumber]);
  const excerpts = readFragment(ExcerptParts, data?.researchMarks ?? []);
  if (excerpts.length === 0) return null;
  const passages = excerpts.length === 1 ? '1 passage' : `${excerpts.length} passages`;
  return (
    <Disclosure title={`Researchers marked ${passages} here`}>
      <List label="Passages marked by researchers">
        {excerpts.map(excerpt => (
          <ListRow
            key={excerpt.id}
            title={`“${excerpt.quote}”`}
            detail={excerpt.codings.map(coding => (
              <p key={coding.id}>
                Coded “{coding.codeName}” by {coding.codedBy}, <TimeStamp at={coding.codedAt} />
              </p>
            ))}
          >
            {excerpt.consents.map(consent => (
              <p key={consent.id}>
                {purposeWords[consent.purpose]}: {stateWords[consent.state].toLowerCase()}
              </p>
            ))}
          </ListRow>
        ))}
      </List>
    </Disclosure>
  );
}
