import { graphql } from '../gql/index.js';

export const HiddenWordsDocument = graphql(`
  query HiddenWords {
    hiddenWords {
      id
      kind
      groupId
      groupName
      programmeName
      schoolName
      ideaId
      cycleId
      schoolUrn
      askedByUrn
      discussionId
      meetingId
      expertiseId
      hiddenBy
      hiddenAt
      keptAt
      keptBecause
      viewerCanShow
      viewerCanRemove
      viewerCanKeep
    }
  }
`);

export const KeepWordsHiddenDocument = graphql(`
  mutation KeepWordsHidden($input: KeepWordsHiddenInput!) {
    answer: keepWordsHidden(input: $input) {
      wordsId
      errors {
        message
      }
    }
  }
`);

export const SettleExpertiseDocument = graphql(`
  mutation SettleExpertise($input: SettleExpertiseInput!) {
    answer: settleExpertise(input: $input) {
      expertiseId
      errors {
        message
      }
    }
  }
`);
