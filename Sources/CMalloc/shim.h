#ifndef BEDSIDE_CMALLOC_SHIM_H
#define BEDSIDE_CMALLOC_SHIM_H
#include <malloc.h>
#endif
