import { graphql } from '../gql/index.js';

export const ActionFields = graphql(`
  fragment ActionFields on GroupAction {
    id
    what
    dueOn
    schoolDay
    personName
    roomId
    roomName
    cycleName
    meetingId
    ideaId
    ideaTitle
    agreedAt
    became
    isViewers
    viewerCanAnswer
    school {
      urn
      name
    }
    returns {
      id
      answer
      isHidden
      because
      whatBefore
      dueBefore
      meetingId
      byName
      toldAt
    }
    evidence {
      id
      name
      size
    }
  }
`);

export const OwnActionsDocument = graphql(`
  query OwnActions {
    ownActions {
      ...ActionFields
    }
  }
`);

export const GroupActionsDocument = graphql(`
  query GroupActions($group: ID!) {
    actions(group: $group) {
      ...ActionFields
    }
  }
`);

export const ExchangeFields = graphql(`
  fragment ExchangeFields on CycleExchange {
    groupId
    groupName
    cycleId
    cycleName
    viewerCanSettle
    missing {
      urn
      name
    }
    ownMissing {
      urn
      name
    }
    evidence {
      words
      isHidden
      writtenAt
      school {
        urn
        name
      }
      questions {
        words
        isHidden
        by {
          urn
          name
        }
      }
      unasked {
        urn
        name
      }
    }
  }
`);

export const IdeaFields = graphql(`
  fragment IdeaFields on Idea {
    id
    title
    isHidden
    viewerCanSettle
    stage
    number
    actionCount
    steps {
      number
      stage
      words
      byName
      writtenAt
    }
  }
`);

export const ActionsPageDocument = graphql(`
  query ActionsPage($group: ID!) {
    actions(group: $group) {
      ...ActionFields
    }
    ideas(group: $group) {
      ...IdeaFields
    }
    cycleExchange(group: $group) {
      ...ExchangeFields
    }
    room(id: $group) {
      id
      name
      endedAt
    }
  }
`);

export const OwnExchangesDocument = graphql(`
  query OwnExchanges {
    ownExchanges {
      ...ExchangeFields
    }
  }
`);
