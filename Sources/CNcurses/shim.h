// The one door to ncurses. Macros and globals that Swift cannot import become inline functions.
#ifndef BEDSIDE_CNCURSES_SHIM_H
#define BEDSIDE_CNCURSES_SHIM_H

// Without pkg-config's flags the wide-character interface is hidden; this line shows it.
#define NCURSES_WIDECHAR 1
#include <ncurses.h>
#include <stddef.h>
#include <stdio.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

// Globals.
static inline SCREEN *curses_newterm(void) { return newterm(NULL, stdout, stdin); }
static inline WINDOW *curses_stdscr(void) { return stdscr; }
static inline WINDOW *curses_curscr(void) { return curscr; }
static inline int curses_colors(void) { return COLORS; }

// Attributes.
static inline attr_t curses_bold(void) { return A_BOLD; }
static inline attr_t curses_underline(void) { return A_UNDERLINE; }
static inline attr_t curses_reverse(void) { return A_REVERSE; }
static inline attr_t curses_italic(void) { return A_ITALIC; }

/// Reads the terminal's description without writing to the terminal or ending the program.
static inline int curses_describe(void) {
  int result = 0;
  return setupterm(NULL, STDOUT_FILENO, &result) == OK;
}

/// A string capability, or NULL when the terminal has none.
static inline const char *curses_capability(const char *name) {
  const char *value = tigetstr(name);
  return value == (const char *)-1 ? NULL : value;
}

/// True where colour numbers are red-green-blue values ("RGB" in the terminal's description).
static inline int curses_has_direct_colors(void) {
  return tigetflag("RGB") > 0 || tigetnum("RGB") > 0 || curses_capability("RGB") != NULL;
}

/// Columns of a character as ncurses counts them. <wchar.h> hides the declaration.
extern int wcwidth(wchar_t character);
static inline int curses_columns(wchar_t character) { return wcwidth(character); }

#endif
