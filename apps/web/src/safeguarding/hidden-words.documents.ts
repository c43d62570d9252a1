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
      viewerCanShow
      viewerCanRemove
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
