#ifndef BEDSIDE_CVTERM_SHIM_H
#define BEDSIDE_CVTERM_SHIM_H
#include <vterm.h>
#endif
