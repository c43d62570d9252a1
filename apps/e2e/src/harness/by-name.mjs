import { createRequire } from 'node:module';

// The sequencer is jest's own dependency, not ours: it is asked for where jest finds it.
const fromJest = createRequire(createRequire(import.meta.url).resolve('jest'));
const { default: Sequencer } = fromJest('@jest/test-sequencer');

/** Journeys share one product and follow each other by name: `year`, which moves its clock by months, comes last. */
export default class ByName extends Sequencer {
  sort(tests) {
    return [...tests].sort((one, other) => one.path.localeCompare(other.path));
  }
}
