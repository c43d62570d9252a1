import { graphql } from '../gql/index.js';

export const SchoolTeamDocument = graphql(`
  query SchoolTeam($urn: String!) {
    schoolTeam(urn: $urn) {
      urn
      name
      groupNames
      viewerCanManage
      viewerCanMakeLeaders
      people {
        id
        name
        email
        isViewer
        openActions
        grants {
          id
          role
        }
      }
      leavers {
        id
        name
        role
        leftOn
      }
    }
  }
`);

export const HandOverDocument = graphql(`
  mutation HandOver($input: HandOverInput!) {
    answer: handOver(input: $input) {
      endedId
      errors {
        message
      }
    }
  }
`);

export const GroupFacilitatorsDocument = graphql(`
  query GroupFacilitators($group: String!) {
    groupFacilitators(groupId: $group) {
      id
      name
      email
      grants {
        id
        role
      }
    }
  }
`);
