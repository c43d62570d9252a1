import { graphql } from '../gql/index.js';

export const OwnWordsParts = graphql(`
  fragment OwnWordsParts on OwnWords {
    id
    contributionId
    schoolName
    groupId
    groupName
    promptHeading
    saidAt
    passage {
      before
      quote
      after
    }
    codings {
      codeName
      codedBy
    }
    drafts
    practices {
      title
      slug
      publishedAt
      isPublic
    }
    consents {
      purpose
      state
      practiceTitle
      consentId
      charterNumber
      askedBy
      decidedBy
      decidedAt
      withdrawnBy
      withdrawnAt
    }
    copies {
      label
      takenBy
      takenAt
    }
    viewerCanCloseToResearch
  }
`);

export const OwnWordsDocument = graphql(`
  query OwnWords($after: String) {
    ownWords(first: 20, after: $after) {
      nodes {
        id
        ...OwnWordsParts
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const CloseToResearchDocument = graphql(`
  mutation CloseToResearch($input: CloseToResearchInput!) {
    closeToResearch(input: $input) {
      contributionId
      errors {
        message
      }
    }
  }
`);
