export { createSqliteStorage, StorageFileError } from './storage/sqlite-storage.js';
