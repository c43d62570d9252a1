import { Readable } from 'node:stream';

/**
 * The pieces as a body, the first of them made: what fails until then is answered as every other failure is; what fails
 * later breaks the answer, so that half a file never looks like a whole one. Pieces that were begun end however the
 * body ends, and give back what they hold.
 */
export async function begun(pieces: AsyncGenerator<string>): Promise<Readable> {
  const first = await pieces.next();
  let isFirst = true;
  const rest: AsyncIterator<string> = {
    next: async () => {
      if (!isFirst) return pieces.next();
      isFirst = false;
      return first;
    },
    return: () => pieces.return(undefined),
  };
  return Readable.from({ [Symbol.asyncIterator]: () => rest }, { objectMode: false });
}
