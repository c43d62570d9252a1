import { graphql } from '../gql/index.js';

export const ProposeMeetingDocument = graphql(`
  mutation ProposeMeeting($input: ProposeMeetingInput!) {
    answer: proposeMeeting(input: $input) {
      meeting {
        id
      }
      errors {
        message
      }
    }
  }
`);

export const AnswerSlotsDocument = graphql(`
  mutation AnswerSlots($input: AnswerSlotsInput!) {
    answer: answerSlots(input: $input) {
      meeting {
        ...MeetingFields
      }
      errors {
        message
      }
    }
  }
`);

export const SettleMeetingDocument = graphql(`
  mutation SettleMeeting($input: SettleMeetingInput!) {
    answer: settleMeeting(input: $input) {
      meeting {
        ...MeetingFields
      }
      errors {
        message
      }
    }
  }
`);

export const MoveMeetingDocument = graphql(`
  mutation MoveMeeting($input: MoveMeetingInput!) {
    answer: moveMeeting(input: $input) {
      meeting {
        ...MeetingFields
      }
      errors {
        message
      }
    }
  }
`);

export const CancelMeetingDocument = graphql(`
  mutation CancelMeeting($input: CancelMeetingInput!) {
    answer: cancelMeeting(input: $input) {
      meeting {
        ...MeetingFields
      }
      errors {
        message
      }
    }
  }
`);

export const TellWhetherMetDocument = graphql(`
  mutation TellWhetherMet($input: TellWhetherMetInput!) {
    answer: tellWhetherMet(input: $input) {
      meeting {
        ...MeetingFields
      }
      errors {
        message
      }
    }
  }
`);

export const BeginClockDocument = graphql(`
  mutation BeginClock($input: BeginClockInput!) {
    answer: beginClock(input: $input) {
      meeting {
        ...MeetingFields
      }
      errors {
        message
      }
    }
  }
`);

export const TurnClockDocument = graphql(`
  mutation TurnClock($input: TurnClockInput!) {
    answer: turnClock(input: $input) {
      meeting {
        ...MeetingFields
      }
      errors {
        message
      }
    }
  }
`);

export const WriteMinutesDocument = graphql(`
  mutation WriteMinutes($input: WriteMinutesInput!) {
    answer: writeMinutes(input: $input) {
      meeting {
        ...MeetingFields
      }
      errors {
        message
      }
    }
  }
`);

export const SettleMinutesDocument = graphql(`
  mutation SettleMinutes($input: SettleMinutesInput!) {
    answer: settleMinutes(input: $input) {
      meeting {
        ...MeetingFields
      }
      errors {
        message
      }
    }
  }
`);

export const WriteVisitNoteDocument = graphql(`
  mutation WriteVisitNote($input: WriteVisitNoteInput!) {
    answer: writeVisitNote(input: $input) {
      meeting {
        ...MeetingFields
      }
      errors {
        message
      }
    }
  }
`);
