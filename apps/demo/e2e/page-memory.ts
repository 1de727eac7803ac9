import { readFileSync } from 'node:fs';
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
      const watching = setInterval(() => {
        memory.growth = Math.max(memory.growth, privateBytes(process) - idle);
      }, 20);
      await work.finally(() => clearInterval(watching));
    },
  };
  return memory;
}

/** What it shares with nobody, and its part of the rest. */
function privateBytes(process: number): number {
  const rollup = readFileSync(`/proc/${process}/smaps_rollup`, 'utf8');
  return Number(/^Pss: +(\d+) kB$/m.exec(rollup)?.[1]) * 1024;
}
