// The terminal, and the signals that must give it back. What has to work inside a signal handler, and
// before the first line of Swift, is C: Swift may allocate, lock or initialise lazily anywhere, and POSIX
// allows a handler none of these.
//
// No pointer goes through here: a text is handed over by its bytes, one after the other.
#ifndef BEDSIDE_TERMINAL_H
#define BEDSIDE_TERMINAL_H

#include <stddef.h>
#include <stdint.h>

// MARK: Texts

/// More than a row of the widest screen has, which are 1,000 cells of four scalars, and than giving back a
/// screen of the most rows takes.
#define TERMINAL_MOST_TEXT 16384

/// The text that the next call is about. What has no room is left out.
extern uint8_t terminal_text[TERMINAL_MOST_TEXT];
extern size_t terminal_text_count;

static inline void terminal_text_begin(void) { terminal_text_count = 0; }

static inline void terminal_text_add(uint8_t byte) {
  if (terminal_text_count < TERMINAL_MOST_TEXT) terminal_text[terminal_text_count++] = byte;
}

static inline size_t terminal_text_length(void) { return terminal_text_count; }

/// A byte of the text that a call has answered with; 0 behind its end.
static inline uint8_t terminal_text_byte(size_t place) {
  return place < terminal_text_count ? terminal_text[place] : 0;
}

// MARK: ncurses

/// Reads the terminal's description without writing to the terminal or ending the program.
int terminal_describe(void);

/// Takes the terminal; false where its type is not known.
int terminal_begin(void);

/// Gives it back; what is drawn next takes it again.
void terminal_leave(void);
int terminal_is_left(void);

int terminal_rows(void);
int terminal_columns(void);
void terminal_resize(int rows, int columns);

/// Everything is sent anew with the next update.
void terminal_clear(void);
void terminal_erase(void);
void terminal_move(int row, int column);
void terminal_update(void);

enum {
  TERMINAL_BOLD = 1,
  TERMINAL_UNDERLINE = 2,
  TERMINAL_REVERSE = 4,
  TERMINAL_ITALIC = 8,
  TERMINAL_FAINT = 16,
};

/// How the next text is drawn: attributes joined, and a pair of colours.
void terminal_style(unsigned attributes, int pair);

/// Draws the text where the last one ended, or the cursor was moved to.
void terminal_draw(void);

/// Looks for the capability of which the text is the name, and answers with its value; false when the
/// terminal has none.
int terminal_capability(void);

/// How many colours there are; 0 for none.
int terminal_begin_colors(void);

/// True where colour numbers are red-green-blue values ("RGB" in the terminal's description).
int terminal_has_direct_colors(void);

void terminal_pair(int number, int ink, int paper);

/// Columns of a character as ncurses counts them.
int terminal_width(uint32_t character);

// MARK: Before everything

/// No core file, no reading of the process by others, and no crash reporter: what a person reads
/// stays with them, and a crash starts no program.
void guard_protect(void);

// MARK: Signals

/// Remembers the terminal's modes; false when it has none.
int guard_remember_modes(void);

/// The text is what gives the terminal back, from the next signal on.
void guard_set_bytes(void);

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

/// A signal that came, and was noted for the event loop; 0 when there is none.
int guard_next_request(void);

void guard_restore_at_exit(void);

/// Where nothing has to be put in order: the signal is an ordinary end.
void guard_exit_at(int number);

/// The text is the path of a file that is not whole: where a signal ends the program, it is taken away. None
/// is, where the text is empty.
void guard_set_unfinished(void);

/// The program ends after so many seconds without another call; the text (255 bytes at most) is
/// written `notice` seconds before.
void guard_end_when_idle(unsigned seconds, unsigned notice);

#endif
