import { graphql } from '../gql/index.js';

export const VersionParts = graphql(`
  fragment VersionParts on PracticeVersion {
    id
    number
    state
    card {
      title
      problem
      whatTheyDid
      whatItTook
      whatChanged
      whereItMayNotWork
      context
      limits
      phase
      themes
      changeNote
    }
    claims {
      id
      text
      excerpts {
        excerptId
        purpose
        consent
        quote
        speaker
      }
    }
    writtenBy
    writtenAt
    returnedNote
    publishedAt
    publishedBy
    checks {
      kind
      problems
    }
    viewerCanEdit
    viewerCanReturn
    viewerCanPublish
  }
`);

export const PracticeParts = graphql(`
  fragment PracticeParts on Practice {
    id
    slug
    state
    programmeId
    programmeName
    withdrawnBecause
    successorTitle
    actsNext
    versions {
      id
      ...VersionParts
    }
    lostQuotes {
      number
      claimText
      publishedAt
      lostAt
    }
    viewerCanStartVersion
    viewerCanWithdraw
  }
`);

export const SavePracticeDocument = graphql(`
  mutation SavePractice($input: SavePracticeInput!) {
    savePractice(input: $input) {
      practice {
        ...PracticeParts
      }
      errors {
        message
      }
    }
  }
`);

export const SendPracticeDocument = graphql(`
  mutation SendPracticeToReview($input: PracticeInput!) {
    sendPracticeToReview(input: $input) {
      practice {
        ...PracticeParts
      }
      errors {
        message
      }
    }
  }
`);

export const PublishPracticeDocument = graphql(`
  mutation PublishPractice($input: PracticeInput!) {
    publishPractice(input: $input) {
      practice {
        ...PracticeParts
      }
      errors {
        message
      }
    }
  }
`);

export const StartVersionDocument = graphql(`
  mutation StartPracticeVersion($input: PracticeInput!) {
    startPracticeVersion(input: $input) {
      practice {
        ...PracticeParts
      }
      errors {
        message
      }
    }
  }
`);

export const ReturnPracticeDocument = graphql(`
  mutation ReturnPractice($input: ReturnPracticeInput!) {
    returnPractice(input: $input) {
      practice {
        ...PracticeParts
      }
      errors {
        message
      }
    }
  }
`);

export const WithdrawPracticeDocument = graphql(`
  mutation WithdrawPractice($input: WithdrawPracticeInput!) {
    withdrawPractice(input: $input) {
      practice {
        ...PracticeParts
      }
      errors {
        message
      }
    }
  }
`);

export const DraftPracticeDocument = graphql(`
  mutation DraftPractice($input: DraftPracticeInput!) {
    draftPractice(input: $input) {
      practice {
        id
      }
      errors {
        message
      }
    }
  }
`);
