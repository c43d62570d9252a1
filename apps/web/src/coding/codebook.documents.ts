import { graphql } from '../gql/index.js';

export const CodebookParts = graphql(`
  fragment CodebookParts on Codebook {
    id
    programmeName
    codes {
      id
      parentId
      name
      definition
      include
      exclude
      example
      version
      isRetired
      isSplit
      mergedInto {
        id
        name
      }
      splitFrom {
        id
        name
      }
      originTitle
      originRef
      standing
      underThisRule
      coders
      groups
      counted
    }
  }
`);

export const CodebookDocument = graphql(`
  query Codebook($programmeId: ID!) {
    codebook(programmeId: $programmeId) {
      id
      ...CodebookParts
    }
  }
`);

export const ChangeCodeDocument = graphql(`
  mutation ChangeCode($input: ChangeCodeInput!) {
    changeCode(input: $input) {
      codebook {
        id
        ...CodebookParts
      }
      errors {
        message
      }
    }
  }
`);

export const CodeHistoryDocument = graphql(`
  query CodeHistory($codeId: ID!) {
    codeVersions(codeId: $codeId) {
      number
      kind
      name
      definition
      include
      exclude
      example
      parentName
      mergedIntoName
      reason
      load
      changedBy
      changedAt
      codings
    }
  }
`);

export const CodeUsesDocument = graphql(`
  query CodeUses($codeId: ID!) {
    codeUses(codeId: $codeId) {
      id
      quote
      speaker
      groupId
      groupName
      codedBy
      codedAt
      version
      isRuleChanged
      confirmedVersion
      viewerCanConfirm
      countsAs {
        id
        name
      }
    }
  }
`);

export const CountCodingDocument = graphql(`
  mutation CountCoding($input: CountCodingInput!) {
    countCoding(input: $input) {
      uses {
        id
        countsAs {
          id
          name
        }
      }
      errors {
        message
      }
    }
  }
`);
