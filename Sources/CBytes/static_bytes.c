#include "include/static_bytes.h"
