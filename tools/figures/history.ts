import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { drawHistory } from './draw-history.ts';
import type { Figure, Release } from './figure.ts';

/** Every release that was measured, the oldest first. */
export class History {
  readonly #file: string;
  readonly #page: string;

  constructor(root: string) {
    this.#file = `${root}docs/figures.json`;
    this.#page = `${root}docs/figures.md`;
  }

  read(): Release[] {
    return existsSync(this.#file) ? JSON.parse(readFileSync(this.#file, 'utf8')) : [];
  }

  /** What is measured again takes the place of what was measured of the same release; the other parts stay. */
  add(version: string, parts: Readonly<Record<string, readonly Figure[]>>): void {
    const all = this.read();
    const before = all.find((release) => release.version === version);
    const release: Release = {
      version,
      date: new Date().toISOString().slice(0, 10),
      node: process.versions.node,
      processors: availableParallelism(),
      parts: { ...before?.parts, ...parts },
    };
    const others = all.filter((one) => one !== before);
    writeFileSync(this.#file, `${JSON.stringify([...others, release], undefined, 2)}\n`);
    this.draw();
  }

  draw(): void {
    writeFileSync(this.#page, drawHistory(this.read()));
  }
}
