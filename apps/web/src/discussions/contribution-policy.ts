import type { TypePolicy } from '@apollo/client';

/** Reading never goes back: an answer that was on its way when something was read does not make it unread again. */
export const contributionPolicy: TypePolicy = {
  fields: {
    isUnread: { merge: (known: boolean | undefined, told: boolean) => told && known !== false },
  },
};
