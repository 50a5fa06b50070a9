// What has to work inside a signal handler. It is C, since Swift may allocate, lock or initialise
// lazily anywhere, and POSIX allows a handler none of these.
//
// The state is per translation unit: only CrashGuard.swift may call these functions.
#ifndef BEDSIDE_CNCURSES_GUARD_H
#define BEDSIDE_CNCURSES_GUARD_H

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

/// Local to a function, because Swift's importer leaves uninitialised globals of a header out.
struct guard_state {
  struct termios modes;
  char bytes[512];
  size_t count;
  volatile sig_atomic_t armed;
  int ends[2];
};
static inline struct guard_state *guard_memory(void) {
  static struct guard_state state = {.ends = {-1, -1}};
  return &state;
}

/// Gives the terminal back: the restoring bytes, then the modes from before the start.
static inline void guard_restore(void) {
  if (!guard_memory()->armed) return;
  guard_memory()->armed = 0;
  const int saved = errno;
  for (size_t done = 0; done < guard_memory()->count;) {
    const ssize_t count = write(STDOUT_FILENO, guard_memory()->bytes + done, guard_memory()->count - done);
    if (count > 0) {
      done += (size_t)count;
    } else if (errno != EINTR) {
      break;
    }
  }
  tcsetattr(STDIN_FILENO, TCSANOW, &guard_memory()->modes);
  errno = saved;
}

/// For signals that end the program at once: restore, then die of the same signal. It is blocked
/// here and therefore delivered, with its default action, when the handler returns.
static inline void guard_crashed(int number) {
  guard_restore();
  signal(number, SIG_DFL);
  raise(number);
}

/// For signals the event loop answers: their number goes into a pipe that the loop waits on, so
/// that none is lost between looking and waiting.
static inline void guard_noted(int number) {
  const int saved = errno;
  const unsigned char byte = (unsigned char)number;
  if (write(guard_memory()->ends[1], &byte, 1) < 0) { /* A full pipe wakes the loop as well. */
  }
  errno = saved;
}

static inline void guard_set(int number, void (*handler)(int), int flags) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = flags;
  // Everything waits meanwhile, SIGTTOU above all: tcsetattr from the background would stop here.
  sigfillset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

/// Remembers the terminal's modes; false when it has none.
static inline int guard_remember_modes(void) {
  return tcgetattr(STDIN_FILENO, &guard_memory()->modes) == 0;
}

static inline void guard_set_bytes(const char *bytes, size_t count) {
  guard_memory()->count = count < sizeof guard_memory()->bytes ? count : sizeof guard_memory()->bytes;
  memcpy(guard_memory()->bytes, bytes, guard_memory()->count);
}

static inline void guard_arm(int armed) { guard_memory()->armed = armed; }

/// A stack of its own for the handlers: a crash by stack overflow leaves them no other.
static inline void guard_give_stack(void) {
  const stack_t stack = {.ss_sp = malloc(65536), .ss_flags = 0, .ss_size = 65536};
  if (stack.ss_sp != NULL) sigaltstack(&stack, NULL);
}

/// An inherited "ignore" (nohup) is kept, as POSIX shells expect of programs.
static inline int guard_is_ignored(int number) {
  struct sigaction old;
  return sigaction(number, NULL, &old) == 0 && old.sa_handler == SIG_IGN;
}

static inline void guard_catch_deadly(int number) {
  if (!guard_is_ignored(number)) guard_set(number, guard_crashed, SA_ONSTACK);
}

static inline void guard_catch_request(int number) {
  if (!guard_is_ignored(number)) guard_set(number, guard_noted, SA_RESTART | SA_ONSTACK);
}

/// Back to the default action, unless it never was ours.
static inline void guard_uncatch(int number) {
  struct sigaction old;
  if (sigaction(number, NULL, &old) != 0) return;
  if (old.sa_handler == guard_noted || old.sa_handler == guard_crashed) signal(number, SIG_DFL);
}

/// The end of the pipe to wait on, or -1.
static inline int guard_open(void) {
  if (guard_memory()->ends[0] < 0 && pipe2(guard_memory()->ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  return guard_memory()->ends[0];
}

static inline void guard_restore_at_exit(void) { atexit(guard_restore); }

#endif
