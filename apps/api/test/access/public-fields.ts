/** The root fields that answer a stranger, each with its reason. All others refuse. Sorted. */
export const publicFields: readonly string[] = [
  'acceptInvitation', // whoever holds the mailed token is the invited person
  'answerOfferByLink', // whoever holds the mailed token answers for the school it was mailed to
  'caughtMail', // null except on the machine itself, outside production
  'declineInvitation', // the same
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
