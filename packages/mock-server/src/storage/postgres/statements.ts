/** Of locks: those of ours are told apart from those of other programs by it. */
const lockClass = 28_861;

/** What another process has changed since a version, once nobody else can change anything; one trip. */
export function beginning(sandbox: number, version: number): string {
  return `BEGIN;
SELECT pg_advisory_xact_lock(${lockClass}, ${sandbox});
SELECT version, horizon FROM drsk.sandboxes WHERE number = ${sandbox};
SELECT table_name, id, json FROM drsk.rows WHERE sandbox = ${sandbox} AND version > ${version};
SELECT name, hash FROM drsk.blobs WHERE sandbox = ${sandbox} AND version > ${version};`;
}

export const texts = {
  number: `INSERT INTO drsk.sandboxes (name) VALUES ($1)
    ON CONFLICT (name) DO UPDATE SET name = excluded.name RETURNING number`,
  /** Everything of a batch in one statement; a row that is gone stays as a mark for those who still know it. */
  write: `WITH bumped AS (
      UPDATE drsk.sandboxes SET version = $2 WHERE number = $1 RETURNING number
    ), put_rows AS (
      INSERT INTO drsk.rows (sandbox, table_name, id, version, json)
      SELECT $1, r.table_name, r.id, $2, r.json
      FROM unnest($3::text[], $4::text[], $5::text[]) AS r (table_name, id, json)
      ON CONFLICT (sandbox, table_name, id)
      DO UPDATE SET version = excluded.version, json = excluded.json
    ), put_blobs AS (
      INSERT INTO drsk.blobs (sandbox, name, version, hash)
      SELECT $1, b.name, $2, b.hash FROM unnest($6::text[], $7::text[]) AS b (name, hash)
      ON CONFLICT (sandbox, name) DO UPDATE SET version = excluded.version, hash = excluded.hash
    ), put_contents AS (
      INSERT INTO drsk.contents (sandbox, hash, bytes)
      SELECT $1, c.hash, c.bytes FROM unnest($8::text[], $9::bytea[]) AS c (hash, bytes)
      ON CONFLICT (sandbox, hash) DO NOTHING
    )
    SELECT pg_notify('drsk', $10) FROM bumped`,
  sweep: `DELETE FROM drsk.contents c WHERE c.sandbox = $1
    AND NOT EXISTS (SELECT 1 FROM drsk.blobs b WHERE b.sandbox = $1 AND b.hash = c.hash)
    AND NOT EXISTS (SELECT 1 FROM drsk.kept_blobs k WHERE k.sandbox = $1 AND k.hash = c.hash)`,
  content: 'SELECT bytes FROM drsk.contents WHERE sandbox = $1 AND hash = $2',
  /** Marks that nobody needs who has looked lately; who has not loads everything. */
  forget: [
    'DELETE FROM drsk.rows WHERE sandbox = $1 AND json IS NULL AND version <= $2',
    'DELETE FROM drsk.blobs WHERE sandbox = $1 AND hash IS NULL AND version <= $2',
    'UPDATE drsk.sandboxes SET horizon = $2 WHERE number = $1',
  ],
  marks: 'SELECT name, at FROM drsk.kept WHERE sandbox = $1 ORDER BY number',
  kept: 'SELECT number, json FROM drsk.kept WHERE sandbox = $1 AND name = $2',
  keptBlobs: 'SELECT name, hash FROM drsk.kept_blobs WHERE kept = $1',
  drop: 'DELETE FROM drsk.kept WHERE sandbox = $1 AND name = $2',
  keep: 'INSERT INTO drsk.kept (sandbox, name, at, json) VALUES ($1, $2, $3, $4) RETURNING number',
  keepBlobs: `INSERT INTO drsk.kept_blobs (kept, sandbox, name, hash)
    SELECT $1, $2, b.name, b.hash FROM unnest($3::text[], $4::text[]) AS b (name, hash)`,
} as const;
