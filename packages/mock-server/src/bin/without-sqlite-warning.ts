/**
 * Loads what uses Node's SQLite. Node 22 says of it that it is experimental, which is no news to whoever has asked for a file;
 * every other warning is heard.
 */
export async function withoutSqliteWarning<T>(load: () => Promise<T>): Promise<T> {
  const usual = Object.getOwnPropertyDescriptor(process, 'emitWarning');
  const warn = process.emitWarning.bind(process);
  process.emitWarning = (warning: string | Error, ...more: unknown[]): void => {
    if (!isOfSqlite(warning)) Reflect.apply(warn, process, [warning, ...more]);
  };
  try {
    return await load();
  } finally {
    if (usual) Object.defineProperty(process, 'emitWarning', usual);
  }
}

function isOfSqlite(warning: string | Error): boolean {
  return typeof warning === 'string' && warning.startsWith('SQLite is an experimental feature');
}
