/* SPDX-License-Identifier: MIT */
/* gazetted: libraries that are loaded when first used. */
#include "base/late.h"

#include <dlfcn.h>
#include <string.h>

bool late_load(const char *soname, const struct late_symbol *list, size_t n)
{
	void *lib = dlopen(soname, RTLD_LAZY | RTLD_LOCAL);
	if (!lib)
		return false;
	for (size_t i = 0; i < n; i++) {
		void *address = dlsym(lib, list[i].name);
		if (!address)
			return false;
		memcpy(list[i].slot, &address, sizeof(address));
	}
	return true;
}
