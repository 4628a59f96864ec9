/* SPDX-License-Identifier: MIT */
/* gazetted: any bytes as a date. */
#include <stdint.h>

#include "text/date.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	int64_t t;
	struct date d;
	date_parse((struct str){(const char *)data, size}, &t);
	date_read((struct str){(const char *)data, size}, true, &d);
	return 0;
}
