/// Bytes that are a part of the program, as C has them.
#pragma once
#include <stddef.h>

/// They are never changed and never freed, and there are as many of them as it says: whoever makes one takes
/// an array by its name, with `sizeof`. So it may be handed about; where they lie only `Memory.swift` asks.
typedef struct {
  const unsigned char *start;
  size_t count;
} __attribute__((swift_attr("@safe"))) static_bytes;
