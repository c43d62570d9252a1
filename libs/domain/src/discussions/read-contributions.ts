/** How many contributions one batch may mark as read, and how many marks `changes` hands over at once. */
export const readsAtMost = 200;

/** Milliseconds that a contribution has to be on the screen before it counts as read. */
export const readAfter = 1_000;
