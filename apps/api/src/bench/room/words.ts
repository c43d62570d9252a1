/** Ordinary words of school talk, the commonest first: text for the bench is drawn from them. */
const words =
  'we pupils school they attendance families morning reading staff week time class lesson mornings team leaders parents support small learning phone calls breakfast club teachers early help home visits plan change term gaps data meeting talk trust routine bus uniform welcome greet corridor library mentor peer transport illness anxiety sleep housing nurse counsellor translation newcomer phonics vocabulary fractions geometry rehearsal orchestra allotment greenhouse chess rowing carpentry pottery ceramics apprenticeship colloquium palimpsest'.split(
    ' ',
  );

export const frequentWord = 'attendance';
export const rareWord = 'palimpsest';
export const mistypedWord = 'palimpsets';

/** Two of the twenty commonest words, for each place another two, as a search in an address. */
export const frequentPair = (place: number): string =>
  [words[place % 20], words[(1 + place + Math.floor(place / 20)) % 20]].join('+');

/** An SQL expression that draws `length` words anew for each copied row; early words come far more often than late ones. */
export const drawnText = (length: number): string =>
  `(select string_agg((array[${words.map(word => `'${word}'`).join(',')}])[1 + floor(${words.length} * power(random(), 2.5))::int], ' ')
    from generate_series(1, ${length} + 0 * copy))`;
