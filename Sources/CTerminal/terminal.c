// The terminal by ncurses, and what has to work inside a signal handler.
//
// Why it holds: a text has one place, with its count, to which `terminal_text_add` alone writes, tested
// against the room; ncurses copies what it is given, and what it answers with is copied at once; handlers
// call only what POSIX allows them (signal-safety(7)) and touch only what stands here, of which two are kept
// where one may be half written. `TerminalTextTests`, `EndingTests`, `JobControlTests`, `NoTraceTests` and
// `TerminalTypeTests` attack it.
#define _GNU_SOURCE
// Without pkg-config's flags the wide-character interface is hidden; this line shows it.
#define NCURSES_WIDECHAR 1
#include "terminal.h"

#include <errno.h>
#include <fcntl.h>
#include <ncurses.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

// MARK: ncurses

uint8_t terminal_text[TERMINAL_MOST_TEXT];
size_t terminal_text_count;

int terminal_describe(void) {
  int result = 0;
  return setupterm(NULL, STDOUT_FILENO, &result) == OK;
}

int terminal_begin(void) {
  // It reads a description of its own, and would leave the one that was asked before to nobody.
  TERMINAL *described = cur_term;
  if (newterm(NULL, stdout, stdin) == NULL) return 0;
  if (described != NULL && described != cur_term) del_curterm(described);
  raw();
  noecho();
  nonl();
  // Never put an update off because a key is waiting: the wait for it may be long.
  typeahead(-1);
  // The keys are read elsewhere and not by ncurses, which need only ask the terminal for them.
  keypad(stdscr, TRUE);
  curs_set(1);
  return 1;
}

void terminal_leave(void) { endwin(); }
int terminal_is_left(void) { return isendwin(); }

int terminal_rows(void) { return getmaxy(stdscr); }
int terminal_columns(void) { return getmaxx(stdscr); }
void terminal_resize(int height, int width) { resize_term(height, width); }

void terminal_clear(void) { clearok(curscr, TRUE); }
void terminal_erase(void) { werase(stdscr); }
void terminal_move(int row, int column) { wmove(stdscr, row, column); }
void terminal_update(void) { wrefresh(stdscr); }

void terminal_style(unsigned attributes, int pair) {
  const attr_t bits = (attributes & TERMINAL_BOLD ? A_BOLD : 0) |
                      (attributes & TERMINAL_UNDERLINE ? A_UNDERLINE : 0) |
                      (attributes & TERMINAL_REVERSE ? A_REVERSE : 0) |
                      (attributes & TERMINAL_ITALIC ? A_ITALIC : 0) |
                      (attributes & TERMINAL_FAINT ? A_DIM : 0);
  wattr_set(stdscr, bits, (short)pair, NULL);
}

void terminal_draw(void) {
  // In the lower right corner ncurses answers ERR, and has drawn.
  (void)waddnstr(stdscr, (const char *)terminal_text, (int)terminal_text_count);
}

/// A string capability, or NULL when the terminal has none.
static const char *terminal_string(const char *name) {
  const char *value = tigetstr(name);
  return value == (const char *)-1 ? NULL : value;
}

int terminal_capability(void) {
  char name[16] = "";
  if (terminal_text_count >= sizeof name) return 0;
  memcpy(name, terminal_text, terminal_text_count);
  const char *value = terminal_string(name);
  if (value == NULL) return 0;
  terminal_text_begin();
  while (*value != 0) terminal_text_add((uint8_t)*value++);
  return 1;
}

int terminal_begin_colors(void) {
  if (!has_colors() || start_color() != OK) return 0;
  use_default_colors();
  return COLORS;
}

int terminal_has_direct_colors(void) {
  return tigetflag("RGB") > 0 || tigetnum("RGB") > 0 || terminal_string("RGB") != NULL;
}

void terminal_pair(int number, int ink, int paper) {
  init_pair((short)number, (short)ink, (short)paper);
}

int terminal_width(uint32_t character) { return wcwidth((wchar_t)character); }

// MARK: Before everything

/// The language's standard library would look for the arguments in /proc, which need not be there.
extern void _swift_stdlib_overrideUnsafeArgvArgc(char **arguments, int count);

static const char guard_reporter[] = "SWIFT_BACKTRACE";

/// The language's runtime reads these before `main`, prints what it finds there, and starts the
/// program that they name when the process crashes. Here the environment is still an array that
/// nobody has read, so it is changed in place.
static void guard_clean_environment(int count, char **arguments, char **environment) {
  _swift_stdlib_overrideUnsafeArgvArgc(arguments, count);
  static char off[] = "SWIFT_BACKTRACE=enable=no";
  const size_t name = strlen(guard_reporter);
  char **kept = environment;
  for (char **entry = environment; *entry != NULL; entry++) {
    if (strncmp(*entry, guard_reporter, name) == 0 && (*entry)[name] == '=') {
      *kept++ = off;
    } else if (strncmp(*entry, "SWIFT_ROOT=", 11) != 0 && strncmp(*entry, "SWIFT_DEBUG_", 12) != 0) {
      *kept++ = *entry;
    }
  }
  *kept = NULL;
}

/// Only what stands here comes before the initialisers of the libraries.
__attribute__((section(".preinit_array"), used)) static void (*const guard_first)(int, char **,
                                                                                 char **) =
    guard_clean_environment;

/// Where its crash reporter is the runtime would look for in eight folders, of the program's own path, which
/// it asks of /proc; and where that is not there a program without shared libraries would end. The
/// runtime's own initialiser has no such priority, and comes later.
__attribute__((constructor(101))) static void guard_name_no_reporter(void) {
  setenv(guard_reporter, "enable=no,swift-backtrace=/", 1);
}

void guard_protect(void) {
  // It is read once. Programs that are started have their own.
  unsetenv(guard_reporter);
  static const int crashes[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGQUIT, SIGSYS};
  const struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  // The limit does not hold for a core that is piped into a program (core(5)).
  prctl(PR_SET_DUMPABLE, 0);
  for (size_t index = 0; index < sizeof crashes / sizeof *crashes; index++) {
    signal(crashes[index], SIG_DFL);
  }
}

// MARK: The terminal

/// A screen of the most rows that are used, blanked row by row, takes about 3,000.
#define GUARD_MOST_BYTES 8192
/// Seconds that the event loop has to answer a request to end.
#define GUARD_PATIENCE 3

static struct termios guard_modes;
/// Two, so that a signal that comes while one is filled finds the other whole.
static char guard_bytes[2][GUARD_MOST_BYTES];
static size_t guard_counts[2];
static volatile sig_atomic_t guard_current;
static volatile sig_atomic_t guard_armed;
static int guard_ends[2] = {-1, -1};

/// Gives the terminal back: the restoring bytes, then the modes from before the start. A terminal
/// that takes no output is not waited for.
static void guard_restore(void) {
  if (!guard_armed) return;
  guard_armed = 0;
  const int saved = errno;
  const char *bytes = guard_bytes[guard_current];
  const size_t count = guard_counts[guard_current];
  for (size_t done = 0; done < count;) {
    struct pollfd output = {.fd = STDOUT_FILENO, .events = POLLOUT};
    if (poll(&output, 1, 100) == 0) break;
    const ssize_t written = write(STDOUT_FILENO, bytes + done, count - done);
    if (written > 0) {
      done += (size_t)written;
    } else if (errno != EINTR) {
      break;
    }
  }
  tcsetattr(STDIN_FILENO, TCSANOW, &guard_modes);
  errno = saved;
}

/// A file that is not whole; longer paths are left alone.
static char guard_unfinished[4096];

static void guard_take_away(void) {
  if (guard_unfinished[0] != 0) unlink(guard_unfinished);
}

/// Restores, then dies of the same signal. It is blocked here and therefore delivered, with its
/// default action, when the handler returns.
static void guard_crashed(int number) {
  guard_restore();
  guard_take_away();
  signal(number, SIG_DFL);
  raise(number);
}

/// The signal's number goes into a pipe that the loop waits on, so that none is lost between looking
/// and waiting.
static void guard_noted(int number) {
  const int saved = errno;
  const unsigned char byte = (unsigned char)number;
  if (write(guard_ends[1], &byte, 1) < 0) { /* A full pipe wakes the loop as well. */
  }
  errno = saved;
}

static void guard_asked_to_end(int number) {
  guard_noted(number);
  alarm(GUARD_PATIENCE);
}

static void guard_ended(int number) {
  (void)number;
  _exit(0);
}

static void guard_set(int number, void (*handler)(int), int flags) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = flags;
  // Everything waits meanwhile, SIGTTOU above all: tcsetattr from the background would stop here.
  sigfillset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

int guard_remember_modes(void) { return tcgetattr(STDIN_FILENO, &guard_modes) == 0; }

void guard_set_bytes(void) {
  const int other = !guard_current;
  guard_counts[other] =
      terminal_text_count < GUARD_MOST_BYTES ? terminal_text_count : GUARD_MOST_BYTES;
  memcpy(guard_bytes[other], terminal_text, guard_counts[other]);
  guard_current = other;
}

void guard_arm(int armed) { guard_armed = armed; }

void guard_give_stack(void) {
  static char memory[65536];
  const stack_t stack = {.ss_sp = memory, .ss_flags = 0, .ss_size = sizeof memory};
  sigaltstack(&stack, NULL);
}

/// An inherited "ignore" (nohup) is kept, as POSIX shells expect of programs.
static int guard_is_ignored(int number) {
  struct sigaction old;
  return sigaction(number, NULL, &old) == 0 && old.sa_handler == SIG_IGN;
}

void guard_catch_deadly(int number) {
  if (!guard_is_ignored(number)) guard_set(number, guard_crashed, SA_ONSTACK);
}

void guard_catch_request(int number) {
  if (!guard_is_ignored(number)) guard_set(number, guard_noted, SA_RESTART | SA_ONSTACK);
}

void guard_catch_ending(int number) {
  if (!guard_is_ignored(number)) guard_set(number, guard_asked_to_end, SA_RESTART | SA_ONSTACK);
}

void guard_is_answered(void) { alarm(0); }

void guard_uncatch(int number) {
  struct sigaction old;
  if (sigaction(number, NULL, &old) != 0) return;
  if (old.sa_handler == guard_noted || old.sa_handler == guard_crashed ||
      old.sa_handler == guard_asked_to_end) {
    signal(number, SIG_DFL);
  }
}

int guard_open(void) {
  if (guard_ends[0] < 0 && pipe2(guard_ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  return guard_ends[0];
}

int guard_next_request(void) {
  unsigned char byte = 0;
  return read(guard_ends[0], &byte, 1) == 1 ? byte : 0;
}

void guard_restore_at_exit(void) { atexit(guard_restore); }

// MARK: Without a screen

void guard_set_unfinished(void) {
  static const int endings[] = {SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGXCPU, SIGXFSZ};
  const size_t count = terminal_text_count < sizeof guard_unfinished ? terminal_text_count : 0;
  for (size_t index = 0; index < sizeof endings / sizeof *endings; index++) {
    // Where there is a screen, its own handlers do it.
    struct sigaction old;
    if (sigaction(endings[index], NULL, &old) != 0) continue;
    if (old.sa_handler == SIG_DFL && count > 0) guard_set(endings[index], guard_crashed, 0);
    if (old.sa_handler == guard_crashed && count == 0 && !guard_armed) signal(endings[index], SIG_DFL);
  }
  // The first byte last, and taken away first: no handler finds half a path.
  *(volatile char *)guard_unfinished = 0;
  if (count == 0) return;
  memcpy(guard_unfinished + 1, terminal_text + 1, count - 1);
  guard_unfinished[count] = 0;
  *(volatile char *)guard_unfinished = (char)terminal_text[0];
}

void guard_exit_at(int number) { guard_set(number, guard_ended, 0); }

static char guard_warning[256];
static unsigned guard_notice;

static void guard_is_idle(int number) {
  const size_t count = strlen(guard_warning);
  if (count == 0 || write(STDOUT_FILENO, guard_warning, count) < 0) guard_ended(number);
  guard_warning[0] = 0;
  alarm(guard_notice);
}

void guard_end_when_idle(unsigned seconds, unsigned notice) {
  const size_t most = sizeof guard_warning - 1;
  const size_t count = terminal_text_count < most ? terminal_text_count : most;
  memcpy(guard_warning, terminal_text, count);
  guard_warning[count] = 0;
  guard_notice = notice;
  guard_set(SIGALRM, guard_is_idle, SA_RESTART);
  alarm(seconds > notice ? seconds - notice : 1);
}
