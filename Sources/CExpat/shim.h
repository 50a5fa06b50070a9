#ifndef BEDSIDE_CEXPAT_SHIM_H
#define BEDSIDE_CEXPAT_SHIM_H
#include <expat.h>
#endif
