/** Refuses a version that is not whole, and replaces the loader at one stroke: no page gets half of it. */
export function pointChannel(folder: string, channel: string, version: string): void;
