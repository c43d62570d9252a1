import { inflateSync } from 'node:zlib';

/** The letters of each of the paper's fonts, by the code that stands for them. */
function lettersIn(stream: string): Map<string, string> {
  const letters = new Map<string, string>();
  for (const [, from = '', list = ''] of stream.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g))
    [...list.matchAll(/<([0-9a-f]+)>/g)].forEach(([, code = ''], place) => {
      const key = (parseInt(from, 16) + place).toString(16).padStart(4, '0');
      letters.set(key, String.fromCharCode(...(code.match(/.{4}/g) ?? []).map(unit => parseInt(unit, 16))));
    });
  return letters;
}

/** What a PDF says: good enough for a paper in which no two fonts disagree about a letter that is looked for. */
export function wordsIn(pdf: Buffer): string[] {
  const text = pdf.toString('latin1');
  const streams = [...text.matchAll(/stream\n([\s\S]*?)\nendstream/g)].flatMap(([, body = '']) => {
    try {
      return [inflateSync(Buffer.from(body, 'latin1')).toString('latin1')];
    } catch {
      return [];
    }
  });
  const fonts = streams.filter(stream => stream.includes('beginbfrange')).map(lettersIn);
  const shown = streams.filter(stream => stream.includes('BT'));
  return fonts.map(letters =>
    shown
      .map(stream =>
        [...stream.matchAll(/<([0-9a-f]+)>/g)]
          .flatMap(([, codes = '']) => (codes.match(/.{4}/g) ?? []).map(code => letters.get(code) ?? ''))
          .join(''),
      )
      .join(''),
  );
}
