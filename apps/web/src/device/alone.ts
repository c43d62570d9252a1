/**
 * Runs while no other tab of this browser runs the same. A tab that crashes gives its turn up. Where the browser knows no
 * such turns (an address without https that is not this machine) tabs run side by side: whoever uses this must bear that.
 */
export const alone = (name: string, run: () => Promise<void>): Promise<void> =>
  'locks' in navigator ? navigator.locks.request(`pathways:${name}`, run) : run();
