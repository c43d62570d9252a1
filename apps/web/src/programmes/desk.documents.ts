import { graphql } from '../gql/index.js';

export const CoordinatorProgrammesDocument = graphql(`
  query CoordinatorProgrammes {
    programmes {
      id
      slug
      name
      viewerCanPlan
      cycles {
        id
        startsOn
        endsOn
      }
    }
  }
`);

export const CoordinatorDeskDocument = graphql(`
  query CoordinatorDesk($cycleId: ID!, $programmeId: ID!) {
    cycle(id: $cycleId) {
      id
      name
      startsOn
      endsOn
      hasBegun
      isOver
      endedAt
      openRounds
      closedRounds
      groupCount
      schoolCount
      asked {
        ...AskedFields
      }
    }
    cycleHealth(cycleId: $cycleId, level: NEEDS_A_LOOK, first: 3) {
      counts {
        needsALook
        watch
        onItsWay
      }
      groups {
        nodes {
          group
          name
          silentDays
          nextStep
        }
      }
    }
    openUpkeepTasks(programmeId: $programmeId)
  }
`);
