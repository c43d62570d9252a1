import { useQuery } from '@apollo/client/react';
import { ButtonLink, Columns, Loading, Page, Prose, Row, Section, Skeleton, Stack } from '@pathways/ui';
import { graphql } from '../gql/index.js';
import { TryAsCard } from './TryAsCard.js';

const LandingDocument = graphql(`
  query Landing {
    tryAs {
      personId
      ...TryAsCard_person
    }
  }
`);

/** What a stranger sees at the start. */
export function LandingPage() {
  const { data, loading } = useQuery(LandingDocument);
  const people = data?.tryAs ?? [];
  return (
    <Page
      title="Schools learn best from schools like them"
      documentTitle="Welcome"
      lead="Pathways brings three similar schools together, keeps what they find out, and turns it into practice that every school can read."
    >
      <Stack gap="l">
        <Row>
          <ButtonLink tone="primary" href="/sign-in">
            Sign in
          </ButtonLink>
          <ButtonLink href="/library" icon="book">
            Read the practice library
          </ButtonLink>
        </Row>
        {loading && !data && (
          <Loading label="Loading">
            <Skeleton height="12rem" />
          </Loading>
        )}
        {people.length > 0 && (
          <Section
            title="Try it as…"
            lead="A demonstration with fictional schools. One press, no account; what you write stays on this machine."
          >
            <Columns>
              {people.map(person => (
                <TryAsCard key={person.personId} person={person} />
              ))}
            </Columns>
          </Section>
        )}
        <HowItGoes />
      </Stack>
    </Page>
  );
}

function HowItGoes() {
  return (
    <Section title="How it goes">
      <Prose>
        <p>
          Three schools that serve similar communities, from different local authorities and different trusts,
          meet around a prompt sheet. What they say stays in their room.
        </p>
        <p>
          Where a passage shows something that others could use, the school whose words they are decides
          whether it may be quoted. Only then does it become part of a practice in the public library, with
          its context, its limits, and the schools that have tried it since.
        </p>
      </Prose>
    </Section>
  );
}
