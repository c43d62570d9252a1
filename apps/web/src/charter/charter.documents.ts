import { graphql } from '../gql/index.js';

export const CharterChangeParts = graphql(`
  fragment CharterChangeParts on CharterChange {
    id
    number
    isHidden
    because
    proposedBy
    proposedFor
    proposedAt
    summary
    outcome
    settledFor
    settledBecause
    viewerCanTakeBack
    changed {
      clause
      title
      before {
        label
        words
      }
      after {
        label
        words
      }
    }
    schools {
      urn
      name
      acceptedAt
      acceptedBy
      viewerCanAccept
    }
  }
`);

export const GroupCharterDocument = graphql(`
  query GroupCharter($id: ID!) {
    groupCharter(groupId: $id) {
      groupId
      groupName
      number
      adoptedAt
      viewerCanPropose
      lines {
        clause
        title
        drives
        choice {
          value
          label
          words
        }
      }
      schools {
        urn
        name
        acceptedAt
        acceptedBy
        viewerCanAccept
      }
      waiting {
        ...CharterChangeParts
      }
      givenUp {
        ...CharterChangeParts
      }
      versions {
        number
        adoptedAt
        because
        changed {
          clause
          title
          before {
            label
            words
          }
          after {
            label
            words
          }
        }
      }
      library {
        clause
        title
        drives
        choices {
          value
          label
          words
        }
      }
    }
  }
`);

export const ProposeCharterChangeDocument = graphql(`
  mutation ProposeCharterChange($input: ProposeCharterChangeInput!) {
    proposeCharterChange(input: $input) {
      changeId
      errors {
        message
      }
    }
  }
`);

export const AcceptCharterDocument = graphql(`
  mutation AcceptCharter($input: AcceptCharterInput!) {
    acceptCharter(input: $input) {
      isAccepted
      isAdopted
      errors {
        message
      }
    }
  }
`);

export const GiveUpCharterChangeDocument = graphql(`
  mutation GiveUpCharterChange($input: GiveUpCharterChangeInput!) {
    giveUpCharterChange(input: $input) {
      isGivenUp
      errors {
        message
      }
    }
  }
`);
