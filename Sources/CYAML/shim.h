#ifndef BEDSIDE_CYAML_SHIM_H
#define BEDSIDE_CYAML_SHIM_H
#include <yaml.h>
#endif
