#ifndef BEDSIDE_CSQLITE_SHIM_H
#define BEDSIDE_CSQLITE_SHIM_H
#include <sqlite3.h>

// Functions with a variable number of arguments, and macros with casts, which Swift does not see.

static inline int sqlite_set(sqlite3 *database, int option, int isOn) {
  return sqlite3_db_config(database, option, isOn, (int *)0);
}

static inline int sqlite_bind_copied_text(sqlite3_stmt *statement, int index, const char *bytes,
                                          sqlite3_uint64 count) {
  return sqlite3_bind_text64(statement, index, bytes, count, SQLITE_TRANSIENT, SQLITE_UTF8);
}

static inline int sqlite_bind_copied_blob(sqlite3_stmt *statement, int index, const void *bytes,
                                          sqlite3_uint64 count) {
  return sqlite3_bind_blob64(statement, index, bytes, count, SQLITE_TRANSIENT);
}

// What a page whose checksum is wrong is called (https://www.sqlite.org/rescode.html#ioerr_data).
static const int sqlite_ioerr_data = SQLITE_IOERR | (32 << 8);
static const int sqlite_ioerr_read = SQLITE_IOERR | (1 << 8);
static const int sqlite_ioerr_short_read = SQLITE_IOERR | (2 << 8);
#endif
