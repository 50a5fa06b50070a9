#ifndef BEDSIDE_CGUMBO_SHIM_H
#define BEDSIDE_CGUMBO_SHIM_H
#include <gumbo.h>
#endif
