import { graphql } from '../gql/index.js';

export const ExcerptParts = graphql(`
  fragment ExcerptParts on Excerpt {
    id
    contributionId
    quote
    place
    startsAt
    endsAt
    codings {
      id
      codeName
      codedBy
      codedAt
      viewerCanRemove
    }
    consents {
      id
      purpose
      state
      askedAt
    }
  }
`);

export const CodableParts = graphql(`
  fragment CodableParts on ResearchContribution {
    id
    revision
    text
    speaker
    promptHeading
    postedAt
    excerpts {
      id
      ...ExcerptParts
    }
  }
`);

export const CodePassageDocument = graphql(`
  mutation CodePassage($input: CodePassageInput!) {
    codePassage(input: $input) {
      contribution {
        ...CodableParts
      }
      errors {
        message
      }
    }
  }
`);

export const RemoveCodingDocument = graphql(`
  mutation RemoveCoding($input: RemoveCodingInput!) {
    removeCoding(input: $input) {
      contribution {
        ...CodableParts
      }
      errors {
        message
      }
    }
  }
`);

export const AskConsentDocument = graphql(`
  mutation AskConsent($input: AskConsentInput!) {
    askConsent(input: $input) {
      contribution {
        ...CodableParts
      }
      errors {
        message
      }
    }
  }
`);

export const AddCodeDocument = graphql(`
  mutation AddCode($input: AddCodeInput!) {
    addCode(input: $input) {
      code {
        id
        name
        definition
        include
        exclude
        example
      }
      errors {
        message
      }
    }
  }
`);
