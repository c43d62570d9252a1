/** The root fields that answer a stranger, each with its reason. All others refuse. Sorted. */
export const publicFields: readonly string[] = [
  'caughtMail', // null except on the machine itself, outside production
  'release', // which version answers
  'signInMethods', // the sign-in page
  'tryAs', // empty except in a demo on the machine itself
  'viewer', // null: who is nobody must be able to learn it
];
