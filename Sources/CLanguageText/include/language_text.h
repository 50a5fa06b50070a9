/// The text files of the languages, carried inside the program: SwiftPM's own resources lie beside a
/// program, and a program of one file is easier to carry.
#pragma once
#include <stddef.h>

typedef struct {
  /// Below `Sources/Language`.
  const char *path;
  const unsigned char *bytes;
  size_t count;
} language_text;

/// All of them, in the order of their paths, and how many.
const language_text *language_texts(size_t *count);
