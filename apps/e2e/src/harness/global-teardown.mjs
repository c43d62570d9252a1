import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const lives = pid => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** A journey may have killed the product and started another: the last one is ended. */
export default async function tearDown() {
  const pid = Number(readFileSync(join(process.env.JOURNEY_FOLDER, 'pid'), 'utf8'));
  if (lives(pid)) process.kill(pid, 'SIGTERM');
  for (let waited = 0; lives(pid) && waited < 15_000; waited += 50) {
    await new Promise(passed => setTimeout(passed, 50));
  }
  rmSync(process.env.JOURNEY_FOLDER, { recursive: true, force: true });
}
