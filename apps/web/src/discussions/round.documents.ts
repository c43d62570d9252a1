import { graphql } from '../gql/index.js';

export const ReactDocument = graphql(`
  mutation React($input: ReactInput!) {
    react(input: $input) {
      contribution {
        ...ContributionFields
      }
      errors {
        message
      }
    }
  }
`);

export const MoveContributionDocument = graphql(`
  mutation MoveContribution($input: MoveContributionInput!) {
    moveContribution(input: $input) {
      contribution {
        ...ContributionFields
      }
      errors {
        message
      }
    }
  }
`);

export const SetWriteFirstDocument = graphql(`
  mutation SetWriteFirst($input: SetWriteFirstInput!) {
    setWriteFirst(input: $input) {
      errors {
        message
      }
    }
  }
`);

export const EditOutcomeDocument = graphql(`
  mutation EditOutcome($input: EditOutcomeInput!) {
    editOutcome(input: $input) {
      errors {
        message
      }
    }
  }
`);

export const RoomMembersDocument = graphql(`
  query RoomMembers($id: ID!) {
    room(id: $id) {
      id
      schools {
        urn
        name
        leftAt
      }
      people {
        id
        name
        schoolName
      }
    }
  }
`);
