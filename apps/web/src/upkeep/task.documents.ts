import { graphql } from '../gql/index.js';

export const UpkeepTaskDocument = graphql(`
  query UpkeepTask($id: ID!) {
    upkeepTask(id: $id) {
      ...TaskFacts
      repairs {
        key
        ...RepairFacts
      }
    }
  }

  fragment TaskFacts on UpkeepTask {
    id
    kind
    state
    sentence
    rule
    groupId
    groupName
    programmeName
    programmeSlug
    cycleName
    raisedAt
    raisedByName
    raisedBecause
    settledAt
    settledByName
    settledBecause
    viewerCanSettle
    viewerCanKeep
    schools {
      urn
      name
      authority
    }
  }

  fragment RepairFacts on RepairOption {
    key
    sentence
    costChange
    moves
    groups {
      groupId
      name
      before {
        urn
        name
        authority
      }
      after {
        urn
        name
        authority
      }
      joining
      leaving
    }
  }
`);

export const ApplyRepairDocument = graphql(`
  mutation ApplyRepair($input: ApplyRepairInput!) {
    applyRepair(input: $input) {
      task {
        id
        state
      }
      errors {
        message
      }
    }
  }
`);

export const KeepBreachDocument = graphql(`
  mutation KeepBreach($input: SettleTaskInput!) {
    keepBreach(input: $input) {
      task {
        id
        state
      }
      errors {
        message
      }
    }
  }
`);

export const DismissTaskDocument = graphql(`
  mutation DismissTask($input: SettleTaskInput!) {
    dismissTask(input: $input) {
      task {
        id
        state
      }
      errors {
        message
      }
    }
  }
`);

export const ReportLeaverDocument = graphql(`
  mutation ReportLeaver($input: ReportLeaverInput!) {
    reportLeaver(input: $input) {
      taskId
      errors {
        message
      }
    }
  }
`);

export const GroupHistoryDocument = graphql(`
  query GroupHistory($groupId: ID!) {
    groupHistory(groupId: $groupId) {
      groupId
      name
      programmeName
      programmeSlug
      releasedAt
      endedAt
      memberships {
        school {
          urn
          name
          authority
        }
        joinedAt
        joinedBecause
        joinedBy
        leftAt
        leftBecause
        leftBy
      }
    }
  }
`);
