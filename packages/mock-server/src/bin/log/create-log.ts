import { jsonLog } from './json-log.js';
import type { Log, LogKind } from './log.js';
import { textLog } from './text-log.js';

const logs: Readonly<Record<LogKind, Log>> = { text: textLog, json: jsonLog };

export function createLog(kind: LogKind): Log {
  return logs[kind];
}
