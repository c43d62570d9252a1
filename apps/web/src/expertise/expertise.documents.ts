import { graphql } from '../gql/index.js';

export const ExpertiseFields = graphql(`
  fragment ExpertiseFields on Expertise {
    id
    kind
    standing
    title
    words
    hasEnded
    isHidden
    isViewers
    school {
      urn
      name
      authority
    }
    help {
      id
      words
      because
      state
      ownerCredit
      comerCredit
      isViewers
      school {
        urn
        name
      }
    }
  }
`);

export const DirectoriesDocument = graphql(`
  query Directories {
    directories {
      id
      name
      slug
      schools {
        urn
        name
      }
    }
  }
`);

export const ExpertiseDocument = graphql(`
  query Expertise(
    $programme: ID!
    $search: String
    $kind: ExpertiseKind
    $standing: Standing
    $after: String
  ) {
    expertise(
      programmeId: $programme
      search: $search
      kind: $kind
      standing: $standing
      first: 20
      after: $after
    ) {
      nodes {
        id
        ...ExpertiseFields
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const OwnExpertiseDocument = graphql(`
  query OwnExpertise {
    ownExpertise {
      id
      ...ExpertiseFields
    }
  }
`);

export const ListExpertiseDocument = graphql(`
  mutation ListExpertise($input: ListExpertiseInput!) {
    answer: listExpertise(input: $input) {
      expertiseId
      errors {
        message
      }
    }
  }
`);

export const EndExpertiseDocument = graphql(`
  mutation EndExpertise($input: EndExpertiseInput!) {
    answer: endExpertise(input: $input) {
      expertiseId
      errors {
        message
      }
    }
  }
`);

export const SeekHelpDocument = graphql(`
  mutation SeekHelp($input: SeekHelpInput!) {
    answer: seekHelp(input: $input) {
      helpId
      errors {
        message
      }
    }
  }
`);

export const AnswerHelpDocument = graphql(`
  mutation AnswerHelp($input: AnswerHelpInput!) {
    answer: answerHelp(input: $input) {
      helpId
      errors {
        message
      }
    }
  }
`);

export const CreditHelpDocument = graphql(`
  mutation CreditHelp($input: CreditHelpInput!) {
    answer: creditHelp(input: $input) {
      helpId
      errors {
        message
      }
    }
  }
`);
