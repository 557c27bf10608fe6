import type { Database } from 'better-sqlite3'

/** Version of the folder's layout; an index of another version is rebuilt. */
export const formatVersion = 6

/** Tables of the store. Items and passages are kept whole as JSON beside the columns that filters need. */
const SCHEMA = `
  CREATE TABLE bulletins (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    record TEXT NOT NULL
  ) STRICT;
  CREATE TABLE items (
    id TEXT PRIMARY KEY,
    bulletin TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    summary TEXT NOT NULL,
    item TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE UNIQUE INDEX items_in_order ON items (bulletin, ordinal);
  CREATE TABLE passages (
    label INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    item TEXT NOT NULL,
    bulletin TEXT NOT NULL,
    region TEXT NOT NULL,
    body TEXT NOT NULL,
    kind TEXT NOT NULL,
    year INTEGER NOT NULL,
    record TEXT NOT NULL
  ) STRICT;
  CREATE INDEX passages_of_item ON passages (item, label);
  CREATE TABLE facts (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    item TEXT NOT NULL,
    bulletin TEXT NOT NULL,
    region TEXT NOT NULL,
    body TEXT NOT NULL,
    person TEXT NOT NULL,
    year INTEGER NOT NULL,
    folded TEXT NOT NULL,
    record TEXT NOT NULL
  ) STRICT;
  CREATE INDEX facts_of_kind ON facts (kind, region, body, position);
  CREATE INDEX facts_of_person ON facts (person, kind);
  CREATE VIRTUAL TABLE terms USING fts5 (
    title, section, text, rows, everyday,
    content = '', tokenize = "unicode61 remove_diacritics 0 tokenchars '.%'"
  );
  CREATE VIRTUAL TABLE vocabulary USING fts5vocab (terms, col);
`

/** Creates the tables in an empty database. */
export function createSchema(database: Database): void {
  database.exec(SCHEMA)
}
