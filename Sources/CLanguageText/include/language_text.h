/// The text files of the languages, carried inside the program: SwiftPM's own resources lie beside a
/// program, and a program of one file is easier to carry.
#pragma once
#include "static_bytes.h"

/// How many there are, in the order of their paths.
size_t language_text_count(void);

/// The path of one below `Sources/Language`, and what stands in it; nothing for one that is not there.
static_bytes language_text_path(size_t index);
static_bytes language_text_bytes(size_t index);
