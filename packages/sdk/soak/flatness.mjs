// What "flat" means. The first third of the rounds warms up: code is compiled, caches fill, the ring of the journal fills. Of the
// rest, the median of the second half may be above that of the first half by no more than what chance makes it: `share` of it, or
// `floor` where that is more. Medians, because one collection of garbage or one busy neighbour spoils a round, not a half of them.
// The floors are what an unchanged process differed by from half to half; at 100 errands a second, 30 minutes have some 60,000
// errands from one middle to the other, so that the floor of the heap finds 70 bytes that each leaves behind.

/** By the name of what is measured: unit, share, floor, and why it may differ at all. */
export const limits = {
  heapMb: { what: 'heap of the sandbox', unit: 'MB', share: 0.03, floor: 4 },
  // The allocator keeps what the busiest round so far has taken: that is reached late, so that two thirds of the rounds warm it up.
  rssMb: { what: 'memory of its process', unit: 'MB', share: 0.1, floor: 25, warm: 2 / 3 },
  // A timer of a cache. Without connections, which are kept for some seconds after the calls: as many as there were at once.
  handles: { what: 'handles', unit: '', share: 0, floor: 3 },
  connections: { what: 'connections', unit: '', share: 0, floor: 0, most: 100 },
  files: { what: 'open files that are no connections', unit: '', share: 0, floor: 3 },
  // Pages of a database are given back in blocks, and rounds differ in what they write.
  dataMb: { what: 'files of its data', unit: 'MB', share: 0.1, floor: 2 },
  journal: { what: 'requests in its journal', unit: '', share: 0, floor: 0, most: 1000 },
  // What else the machine does is in it, five times more in one half than in the other: it is there to find a queue that grows.
  delayMs: { what: 'event loop, 99 of 100 waits', unit: 'ms', share: 4, floor: 500 },
  clientMb: { what: 'heap of the client', unit: 'MB', share: 0.03, floor: 4 },
  listeners: { what: 'listeners on its signal', unit: '', share: 0, floor: 0, most: 0 },
};

/** Of each what its halves are and whether that is flat. */
export function verdicts(samples) {
  return Object.entries(limits).map(([name, { share, floor, most, warm = 1 / 3, ...rest }]) => {
    const later = samples.slice(Math.ceil(samples.length * warm));
    const half = Math.ceil(later.length / 2);
    const before = median(later.slice(0, half).map((sample) => sample[name]));
    const after = median(later.slice(-half).map((sample) => sample[name]));
    const isFlat =
      most === undefined ? after - before <= Math.max(before * share, floor) : after <= most;
    return { ...rest, before, after, isFlat };
  });
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
