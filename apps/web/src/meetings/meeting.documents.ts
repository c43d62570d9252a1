import { graphql } from '../gql/index.js';

export const MeetingLineFields = graphql(`
  fragment MeetingLineFields on MeetingLine {
    id
    isHidden
    groupId
    groupName
    kind
    title
    state
    startsAt
    length
    isElsewhere
    place
    videoLink
    hostName
    hasMinutes
    waitingSchools {
      urn
      name
    }
    untoldSchools {
      urn
      name
    }
  }
`);

export const OwnMeetingsDocument = graphql(`
  query OwnMeetings {
    ownMeetings {
      ...MeetingLineFields
    }
  }
`);

export const MeetingsDocument = graphql(`
  query Meetings($group: ID!) {
    meetings(group: $group) {
      ...MeetingLineFields
    }
    room(id: $group) {
      id
      name
      endedAt
    }
  }
`);

export const ProposingDocument = graphql(`
  query Proposing($group: ID!) {
    suggestedSlots(group: $group) {
      day
      time
    }
    markedDays(group: $group) {
      day
      marks
    }
    room(id: $group) {
      id
      name
      schools {
        urn
        name
        leftAt
      }
    }
  }
`);

export const MeetingFields = graphql(`
  fragment MeetingFields on Meeting {
    id
    isHidden
    groupId
    groupName
    kind
    title
    state
    startsAt
    length
    isElsewhere
    place
    videoLink
    hostName
    host
    purpose
    proposedByName
    sheetTitle
    isAgendaTooShort
    serverNow
    viewerCanArrange
    viewerCanTurnClock
    viewerCanWriteMinutes
    viewerCanSettleHidden
    viewerSchools {
      urn
      name
    }
    schools {
      urn
      name
      laName
    }
    slots {
      id
      startsAt
      marks
      words
      isBest
      answers {
        answer
        school {
          urn
        }
      }
    }
    agenda {
      heading
      prompt
      at
      minutes
    }
    words {
      became
      because
      byName
      school {
        urn
        name
      }
    }
    ...MinutesFields
    clock {
      turn
      number
      runningSince
      spent
      endedAt
      presenter {
        urn
        name
      }
      minutes {
        present
        clarify
        challenge
        commit
      }
    }
  }
`);

export const MinutesFields = graphql(`
  fragment MinutesFields on Meeting {
    minutes {
      number
      decisions
      learning
      isHidden
      writtenBy
      writtenAt
      present {
        urn
        name
      }
    }
    earlierMinutes {
      number
      decisions
      learning
      writtenBy
      writtenAt
    }
    actions {
      id
      what
      personId
      personName
      dueOn
      school {
        urn
        name
      }
    }
    visitNotes {
      saw
      takes
      surprised
      isHidden
      writtenBy
      school {
        urn
        name
      }
    }
  }
`);

export const MeetingDocument = graphql(`
  query Meeting($id: ID!) {
    meeting(id: $id) {
      ...MeetingFields
    }
  }
`);
