interface Coders {
  readonly coders: readonly {
    readonly name: string;
    readonly finishedAt?: string | null;
    readonly isViewer: boolean;
  }[];
}

const listed = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Who has still to finish, in a sentence. */
export function waitingFor({ coders }: Coders): string {
  const waiting = coders.filter(({ finishedAt }) => !finishedAt);
  const names = waiting.map(({ name, isViewer }) => (isViewer ? 'you' : name));
  return names.length === 0 ? 'Every coder has finished.' : `Waits for ${listed.format(names)}.`;
}
