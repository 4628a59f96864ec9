/* SPDX-License-Identifier: MIT */
/* gazetted: any bytes as a date. */
#include <stdint.h>

#include "text/date.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	int64_t t;
	date_parse((struct str){(const char *)data, size}, &t);
	return 0;
}
