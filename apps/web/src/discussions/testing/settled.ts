/** Lets what was begun come to its end: in turns of the event loop, since a busy machine may let time pass without one. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 25; turn += 1) await new Promise(done => setTimeout(done, 1));
}
