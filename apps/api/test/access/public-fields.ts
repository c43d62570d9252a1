/** The root fields that answer a stranger, each with its reason. All others refuse. Sorted. */
export const publicFields: readonly string[] = [
  'acceptGuestInvitation', // whoever holds the mailed token is the invited guest
  'acceptInvitation', // whoever holds the mailed token is the invited person
  'answerForSchool', // whoever holds the mailed token answers for the school it was mailed to
  'answerOfferByLink', // whoever holds the mailed token answers for the school it was mailed to
  'askedSchool', // the same as answering: what the school is asked, without the names of other schools
  'caughtMail', // null except on the machine itself, outside production
  'declineInvitation', // the same
  'guestInvitation', // the same: what one is invited to as a guest
  'invitation', // the same: what one is invited to
  'libraryPractice', // the library is public: published practices only
  'libraryPractices', // the same
  'placeOfferByLink', // the same as answering: a place without the names of other schools
  'release', // which version answers
  'renewInvitation', // the same: an old link asks for a new one, mailed to the invited address only
  'signInMethods', // the sign-in page
  'tryAs', // empty except in a demo on the machine itself
  'viewer', // null: who is nobody must be able to learn it
];
