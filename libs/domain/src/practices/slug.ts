/** Addresses of the library itself, for readers and for programs, and in its archive. What has a dot in it no practice can have. */
const reserved = ['graphql', 'lists', 'oai', 'rules', 'schools'];

/** The address of a practice: small letters, digits and hyphens, at most 80, told apart from those taken by a number. */
export function slugOf(title: string, taken: readonly string[]): string {
  const plain = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '');
  const stem = plain || 'practice';
  for (let count = 1; ; count += 1) {
    const slug = count === 1 ? stem : `${stem}-${count}`;
    if (!taken.includes(slug) && !reserved.includes(slug)) return slug;
  }
}
