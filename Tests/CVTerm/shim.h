// libvterm, the terminal emulator of the tests (Debian: libvterm-dev), and what starting a program
// on a pseudo-terminal needs and Swift cannot import.
#ifndef BEDSIDE_CVTERM_SHIM_H
#define BEDSIDE_CVTERM_SHIM_H

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vterm.h>

// glibc shows these to _GNU_SOURCE only.
extern int posix_openpt(int flags);
extern int grantpt(int descriptor);
extern int unlockpt(int descriptor);
extern int ptsname_r(int descriptor, char *name, size_t size);
#ifndef POSIX_SPAWN_SETSID
#define POSIX_SPAWN_SETSID 0x80
#endif

/// Opens the emulator's end of a new pseudo-terminal and names the program's end.
static inline int pty_open(char *name, size_t size) {
  // Close-on-exec: a program started by another test would keep the terminal open.
  const int descriptor = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (descriptor < 0) return -1;
  if (grantpt(descriptor) == 0 && unlockpt(descriptor) == 0 &&
      ptsname_r(descriptor, name, size) == 0) {
    return descriptor;
  }
  close(descriptor);
  return -1;
}

/// Starts a program as the leader of a session. It opens the terminal as its first descriptor, and
/// Linux makes that its controlling terminal. Returns 0 when it cannot be started.
static inline pid_t pty_spawn(const char *terminal, char *const arguments[],
                              char *const environment[]) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0);
  posix_spawn_file_actions_adddup2(&actions, 0, 1);
  posix_spawn_file_actions_adddup2(&actions, 0, 2);
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setflags(&attributes,
                           POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  // Tests crash programs on purpose.
  const struct rlimit no_core = {0, 0};
  setrlimit(RLIMIT_CORE, &no_core);
  pid_t process = 0;
  if (posix_spawn(&process, arguments[0], &actions, &attributes, arguments, environment) != 0) {
    process = 0;
  }
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  return process;
}

/// A descriptor that is readable when the process has ended.
static inline int pty_process_descriptor(pid_t process) {
  return (int)syscall(SYS_pidfd_open, process, 0);
}

static inline int pty_exit_status(int status) { return WIFEXITED(status) ? WEXITSTATUS(status) : -1; }
static inline int pty_signal(int status) { return WIFSIGNALED(status) ? WTERMSIG(status) : -1; }

static inline bool vterm_has_default_colors(const VTermScreenCell *cell) {
  return VTERM_COLOR_IS_DEFAULT_FG(&cell->fg) && VTERM_COLOR_IS_DEFAULT_BG(&cell->bg);
}

/// The colour as 0xRRGGBB, or -1 where it is the terminal's own.
static inline int vterm_color_value(const VTermScreen *screen, VTermColor color, bool is_default) {
  if (is_default) return -1;
  vterm_screen_convert_color_to_rgb(screen, &color);
  return color.rgb.red << 16 | color.rgb.green << 8 | color.rgb.blue;
}
static inline int vterm_foreground(const VTermScreen *screen, const VTermScreenCell *cell) {
  return vterm_color_value(screen, cell->fg, VTERM_COLOR_IS_DEFAULT_FG(&cell->fg));
}
static inline int vterm_background(const VTermScreen *screen, const VTermScreenCell *cell) {
  return vterm_color_value(screen, cell->bg, VTERM_COLOR_IS_DEFAULT_BG(&cell->bg));
}

#endif
