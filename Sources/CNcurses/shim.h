// The one door to ncurses. Macros and globals that Swift cannot import become inline functions.
#ifndef BEDSIDE_CNCURSES_SHIM_H
#define BEDSIDE_CNCURSES_SHIM_H
#define NCURSES_WIDECHAR 1
#include <ncurses.h>
#endif
