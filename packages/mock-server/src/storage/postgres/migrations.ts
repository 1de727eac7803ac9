/** What makes the tables, step by step; a step that was taken anywhere is never changed. */
export const migrations: readonly string[] = [
  `
  CREATE SEQUENCE drsk.processes;
  CREATE TABLE drsk.sandboxes (
    number serial PRIMARY KEY,
    name text UNIQUE NOT NULL,
    version bigint NOT NULL DEFAULT 0,
    horizon bigint NOT NULL DEFAULT 0
  );
  CREATE TABLE drsk.rows (
    sandbox integer NOT NULL REFERENCES drsk.sandboxes ON DELETE CASCADE,
    table_name text NOT NULL,
    id text NOT NULL,
    version bigint NOT NULL,
    json text,
    PRIMARY KEY (sandbox, table_name, id)
  );
  CREATE INDEX rows_by_version ON drsk.rows (sandbox, version);
  CREATE TABLE drsk.blobs (
    sandbox integer NOT NULL REFERENCES drsk.sandboxes ON DELETE CASCADE,
    name text NOT NULL,
    version bigint NOT NULL,
    hash text,
    PRIMARY KEY (sandbox, name)
  );
  CREATE INDEX blobs_by_version ON drsk.blobs (sandbox, version);
  CREATE INDEX blobs_by_hash ON drsk.blobs (sandbox, hash);
  CREATE TABLE drsk.contents (
    sandbox integer NOT NULL REFERENCES drsk.sandboxes ON DELETE CASCADE,
    hash text NOT NULL,
    bytes bytea NOT NULL,
    PRIMARY KEY (sandbox, hash)
  );
  CREATE TABLE drsk.kept (
    number bigserial PRIMARY KEY,
    sandbox integer NOT NULL REFERENCES drsk.sandboxes ON DELETE CASCADE,
    name text NOT NULL,
    at text NOT NULL,
    json text NOT NULL,
    UNIQUE (sandbox, name)
  );
  CREATE TABLE drsk.kept_blobs (
    kept bigint NOT NULL REFERENCES drsk.kept ON DELETE CASCADE,
    sandbox integer NOT NULL,
    name text NOT NULL,
    hash text NOT NULL,
    PRIMARY KEY (kept, name)
  );
  CREATE INDEX kept_blobs_by_hash ON drsk.kept_blobs (sandbox, hash);
  `,
];
