import type { Random } from '../random/random.js';
import type { Latency } from './rule.js';

/** Nobody waits longer, whatever chance says. */
const longest = 120_000;

/** In milliseconds. */
export function latencyOf(latency: Latency, random: Random): number {
  if ('ms' in latency) return latency.ms;
  if ('median' in latency)
    return Math.min(longest, latency.median * Math.exp(latency.sigma * normal(random)));
  return latency.from + share(random) * (latency.to - latency.from);
}

/** Of the normal distribution about 0 (Box and Muller). */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - share(random))) * Math.cos(2 * Math.PI * share(random));
}

/** From 0 up to, not including, 1. */
function share(random: Random): number {
  return random.integer(2 ** 32) / 2 ** 32;
}
