/** A statement takes its rows as one JSON text; batches keep that text and the locks of one statement small. */
export async function inBatches<Row, Answer>(
  rows: readonly Row[],
  write: (json: string) => Promise<readonly Answer[]>,
  size = 2_000,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let from = 0; from < rows.length; from += size) {
    answers.push(...(await write(JSON.stringify(rows.slice(from, from + size)))));
  }
  return answers;
}
