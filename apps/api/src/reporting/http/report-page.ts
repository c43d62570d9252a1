import { figureNote, type Figure, type ReportPart } from '@pathways/domain/reporting';
import { safe } from '../../platform/drawing/drawing.js';
import { inWords, type MadeReport } from '../application/report-maker.js';
import { pictureOf, trajectoryPicture, type KpiPart } from './figure-picture.js';
import { figureTable, titleOf } from './report-paper.js';

function tableOf(figure: Figure): string {
  const [head = [], ...rows] = figureTable(figure);
  const numeric = (place: number) => (figure.columns[place]?.isNumber ? ' class="n"' : '');
  const entries = (row: readonly string[]) =>
    row
      .map((entry, place) =>
        place === 0 ? `<th scope="row">${safe(entry)}</th>` : `<td${numeric(place)}>${safe(entry)}</td>`,
      )
      .join('');
  const heads = head.map((entry, place) => `<th scope="col"${numeric(place)}>${safe(entry)}</th>`).join('');
  const drawing = pictureOf(figure);
  const caption = drawing ? 'The same numbers as a table' : safe(figure.title);
  const drawn = drawing ? `<h3>${safe(figure.title)}</h3>${drawing.svg}` : '';
  return `${drawn}<table><caption>${caption}</caption><thead><tr>${heads}</tr></thead><tbody>${rows
    .map(row => `<tr>${entries(row)}</tr>`)
    .join('')}</tbody></table>${rows.length === 0 ? '<p>Nothing to count yet.</p>' : ''}${note(figure)}`;
}

const note = (figure: Figure): string => {
  const words = figureNote(figure);
  return words ? `<p class="q">${safe(words)}</p>` : '';
};

const kpiOf = (part: KpiPart): string =>
  `<h3>${safe(part.title)}</h3>${trajectoryPicture(part)?.svg ?? ''}<dl>${part.facts
    .map(({ name, words }) => `<dt>${safe(name)}</dt><dd>${safe(words)}</dd>`)
    .join('')}</dl>`;

function htmlOf(part: ReportPart): string {
  switch (part.kind) {
    case 'heading':
      return `<h2>${safe(part.words)}</h2>`;
    case 'paragraph':
      return `<p>${safe(part.words)}</p>`;
    case 'list':
      return `<ul>${part.entries.map(entry => `<li>${safe(entry)}</li>`).join('')}</ul>`;
    case 'figure':
      return tableOf(part.figure);
    case 'kpi':
      return kpiOf(part);
    case 'quote':
      return `<figure><blockquote>${safe(part.words)}</blockquote><figcaption>${safe(part.speaker)}</figcaption></figure>`;
    case 'statement':
      return `<h3>${safe(part.title)}</h3><p class="s">${safe(part.words)}</p>`;
    case 'query':
      return `<h3>${safe(part.title)}</h3><pre>${safe(part.words)}</pre>`;
  }
}

const style = `body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1rem/1.55 system-ui,sans-serif;color:#1b2321;background:#fffefb}
svg{display:block;max-width:100%;height:auto;margin:.75rem 0 1.25rem}h1,h2,h3{line-height:1.25}h2{margin-top:2.5rem}table{width:100%;border-collapse:collapse;margin:1.5rem 0}
caption{text-align:left;font-weight:600;padding:.25rem 0}th,td{text-align:left;padding:.35rem .5rem;border-bottom:1px solid #ded7c9}
.n{text-align:right;font-variant-numeric:tabular-nums}.s{white-space:pre-wrap;overflow-wrap:anywhere}blockquote{margin:0;font-style:italic}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font-size:.8rem}.q{color:#525c57;font-size:.9rem}
dl{display:grid;grid-template-columns:minmax(6rem,auto) 1fr;gap:.2rem 1rem}dt{color:#525c57}dd{margin:0;overflow-wrap:anywhere}
@media print{h2,h3{break-after:avoid}tr,svg,dl{break-inside:avoid}}figure{margin:1rem 0;padding-left:1rem;border-left:3px solid #0d5c54}figcaption{color:#525c57}`;

/** The report as one HTML file that needs nothing else: to mail, to keep, to print. */
export function reportPage(report: MadeReport): string {
  const title = safe(titleOf(report));
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style></head><body><main><p>Report of a cycle</p><h1>${title}</h1><p>Counted on ${safe(inWords(report.madeAt))}.</p>${report.parts.map(htmlOf).join('\n')}</main></body></html>`;
}
