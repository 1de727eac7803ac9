import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Reader } from './reader.js';

/** What a page takes of the machine's memory, from one moment on. */
export interface PageMemory {
  /** Bytes that it took more at its worst. */
  growth: number;
  /** Watches until the work is over. */
  until(work: Promise<unknown>): Promise<void>;
}

/** Of the process that draws the page; the page's own counters leave out what is not JavaScript's. */
export async function memoryOf(reader: Reader): Promise<PageMemory> {
  const process = await reader.processId();
  await reader.collectGarbage();
  const idle = privateBytes(process);
  const memory: PageMemory = {
    growth: 0,
    async until(work) {
      const watching = new AbortController();
      const watched = watch(watching.signal);
      await work.finally(() => watching.abort());
      await watched;
    },
  };
  /** A new height counts for what is left of it without its garbage: a busy machine collects that late. */
  async function watch(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      if (privateBytes(process) - idle > memory.growth) {
        await reader.collectGarbage();
        memory.growth = Math.max(memory.growth, privateBytes(process) - idle);
      }
      await setTimeout(20);
    }
  }
  return memory;
}

/** What it shares with nobody, and its part of the rest. */
function privateBytes(process: number): number {
  const rollup = readFileSync(`/proc/${process}/smaps_rollup`, 'utf8');
  return Number(/^Pss: +(\d+) kB$/m.exec(rollup)?.[1]) * 1024;
}
