import { graphql } from '../gql/index.js';

export const RoomAccessDocument = graphql(`
  query RoomAccess($room: ID!) {
    roomAccess(room: $room) {
      people {
        name
        role
        schoolName
        lastReadAt
      }
      researchers {
        name
        lastReadAt
        passages
        codings
      }
      guests {
        id
        name
        email
        because
        invitedBy
        lastDay
        withHistory
        mayReply
        state
        lastReadAt
        viewerCanEnd
      }
      openings {
        readBy
        role
        because
        readAt
      }
      viewerCanInvite
      viewerCanGiveHistory
    }
  }
`);

export const InviteGuestDocument = graphql(`
  mutation InviteGuest($input: InviteGuestInput!) {
    answer: inviteGuest(input: $input) {
      guestId
      errors {
        message
      }
    }
  }
`);

export const EndGuestDocument = graphql(`
  mutation EndGuest($input: EndGuestInput!) {
    answer: endGuest(input: $input) {
      guestId
      errors {
        message
      }
    }
  }
`);

export const GuestInvitationDocument = graphql(`
  query GuestInvitation($token: String!) {
    guestInvitation(token: $token) {
      groupName
      inviter
      because
      lastDay
      withHistory
      mayReply
      state
    }
  }
`);

export const AcceptGuestDocument = graphql(`
  mutation AcceptGuest($input: AcceptGuestInput!) {
    acceptGuestInvitation(input: $input) {
      roomId
      signInAddress
      errors {
        message
      }
    }
  }
`);
