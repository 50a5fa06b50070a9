#ifndef BEDSIDE_CEXPAT_SHIM_H
#define BEDSIDE_CEXPAT_SHIM_H
// Its limits on entities are declared only so; the library of Debian has them.
#define XML_DTD 1
#include <expat.h>
#endif
