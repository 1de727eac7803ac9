// What the history of figures keeps of a run: ours in parts of a peer's, of the same rounds.
import { median } from './median.mjs';

const ours = 'drsk, in memory';
const stored = 'drsk, SQLite file';
const prism = 'Prism 5.16';
const silent = 'Prism 5.16, silent';
const bytes = 'node:http, static bytes';

/** What, of whom, to whom, and the budget: at least so much of requests in a second, at most of all else. */
const table = [
  ['GET one, /s', ours, silent, 'at least 10'],
  ['GET one, /s', ours, bytes, 'at least 0.5'],
  ['GET list of 20, /s', ours, silent, 'at least 8'],
  ['POST, stored, /s', ours, silent, 'at least 4'],
  ['POST, stored, /s', stored, ours, 'at least 0.7'],
  ['GET one, CPU µs', ours, prism, 'at most 1/12'],
  ['GET list of 20, CPU µs', ours, prism, 'at most 1/10'],
  ['POST, stored, CPU µs', ours, prism, 'at most 1/6'],
  ['GET one, p99 ms', ours, prism, 'at most 1/6'],
  ['start, ms', ours, prism, 'at most 1/5'],
  ['RSS idle, MB', ours, prism, 'at most 0.5'],
  ['RSS after load, MB', ours, prism, 'at most 0.7'],
];

export function ratios(results) {
  return table.map(([what, own, peer, limit]) => {
    const row = results.get(what);
    const is = median(row?.get(own) ?? []) / median(row?.get(peer) ?? []);
    const of = own === ours ? '' : `${own}, `;
    return { what: `${of}${what}, to ${peer} (${limit})`, is: Number(is.toFixed(3)), unit: '' };
  });
}
