/**
 * Loads what uses Node's SQLite. Node 22 says of it that it is experimental, which is no news to whoever has asked for a file;
 * every other warning is heard.
 */
export async function withoutSqliteWarning<T>(load: () => Promise<T>): Promise<T> {
  const { emitWarning } = process;
  process.emitWarning = (warning: string | Error, ...more: unknown[]): void => {
    if (!isOfSqlite(warning)) Reflect.apply(emitWarning, process, [warning, ...more]);
  };
  try {
    return await load();
  } finally {
    process.emitWarning = emitWarning;
  }
}

function isOfSqlite(warning: string | Error): boolean {
  return typeof warning === 'string' && warning.startsWith('SQLite is an experimental feature');
}
