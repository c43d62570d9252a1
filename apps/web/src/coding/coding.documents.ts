import { graphql } from '../gql/index.js';

export const ExcerptParts = graphql(`
  fragment ExcerptParts on Excerpt {
    id
    contributionId
    quote
    place
    attention
    startsAt
    endsAt
    codings {
      id
      codeId
      codeName
      version
      isRuleChanged
      confirmedVersion
      countsAs
      codedBy
      codedAt
      viewerCanRemove
      viewerCanConfirm
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

export const ConfirmCodingDocument = graphql(`
  mutation ConfirmCoding($input: ConfirmCodingInput!) {
    confirmCoding(input: $input) {
      contribution {
        ...CodableParts
      }
      uses {
        id
        isRuleChanged
        confirmedVersion
        viewerCanConfirm
      }
      errors {
        message
      }
    }
  }
`);

export const SettlePassageDocument = graphql(`
  mutation SettlePassage($input: SettlePassageInput!) {
    settlePassage(input: $input) {
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
      }
      errors {
        message
      }
    }
  }
`);
