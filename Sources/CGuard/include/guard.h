// What has to work inside a signal handler, and before the first line of Swift. It is C, since Swift
// may allocate, lock or initialise lazily anywhere, and POSIX allows a handler none of these.
#ifndef BEDSIDE_GUARD_H
#define BEDSIDE_GUARD_H

#include <stddef.h>

/// No core file, no reading of the process by others, and no crash reporter: what a person reads
/// stays with them, and a crash starts no program.
void guard_protect(void);

/// Remembers the terminal's modes; false when it has none.
int guard_remember_modes(void);

/// What gives the terminal back, from the next signal on.
void guard_set_bytes(const char *bytes, size_t count);

/// On from when the terminal is taken until it is given back.
void guard_arm(int armed);

/// A stack of its own for the handlers: a crash by stack overflow leaves them no other.
void guard_give_stack(void);

/// For signals that end the program at once: the terminal is given back first.
void guard_catch_deadly(int number);

/// For signals that the event loop answers.
void guard_catch_request(int number);

/// For signals that ask the program to end: the event loop answers, and where it cannot, because the
/// terminal takes no output, the program ends by itself a little later.
void guard_catch_ending(int number);

/// The event loop has answered.
void guard_is_answered(void);

/// Back to the default action, unless it never was ours.
void guard_uncatch(int number);

/// The end of the pipe to wait on, or -1.
int guard_open(void);

void guard_restore_at_exit(void);

/// Where nothing has to be put in order: the signal is an ordinary end.
void guard_exit_at(int number);

/// The program ends after so many seconds without another call; `warning` (255 bytes at most) is written
/// `notice` seconds before.
void guard_end_when_idle(unsigned seconds, unsigned notice, const char *warning);

#endif
